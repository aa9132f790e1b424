// What became of the latest posts, in sentences. A reader of the screen hears one every few seconds, not all.
import { t, number } from "./texts.js";

const SHOWN = 5;
const HEARD_MILLIS = 6000;
let heard = 0;

export function show(sides) {
  const lines = sides.flatMap((side, i) => side.ticker.map(line => ({ ...line, side: "AB"[i] })));
  lines.sort((a, b) => b.hour - a.hour || (a.side < b.side ? -1 : 1));
  const list = document.getElementById("ticker");
  const latest = lines.slice(0, SHOWN);
  const key = document.documentElement.lang + latest.map(line => line.side + line.number).join();
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(...latest.map(item));
  while (list.scrollHeight > list.clientHeight + 1 && list.children.length > 1) list.lastElementChild.remove();
  if (latest.length && performance.now() - heard > HEARD_MILLIS) {
    heard = performance.now();
    document.getElementById("ticker-said").textContent = `${latest[0].side}: ${sentence(latest[0])}`;
  }
}

function item(line) {
  const row = document.createElement("li");
  const badge = document.createElement("span");
  badge.className = `badge badge-${line.side.toLowerCase()}`;
  badge.textContent = line.side;
  const words = document.createElement("span");
  words.textContent = sentence(line);
  row.append(badge, words);
  return row;
}

function sentence(line) {
  const who = line.author === "STAFF" ? t("author.STAFF")
    : t("author.member", { audience: t(`author.${line.author}`), lean: t(`lean.${line.lean}`) });
  return t("ticker.line", {
    who, type: t(`type.${line.type}`), seen: number(line.seen), liked: number(line.liked),
    shared: number(line.shared), commented: number(line.commented),
  });
}
