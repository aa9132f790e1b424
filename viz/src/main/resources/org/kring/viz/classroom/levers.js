// The levers: one row each, side A beside side B, and the rows of people and feed that both sides share.
import { t, number } from "./texts.js";
import { change } from "./server.js";
import { isSame } from "./link.js";

const PRESENCES = ["NOWHERE", "STAFF_PAGE", "OPEN_PAGE", "CLOSED_GROUP"];
const MIXES = ["NEWS", "LIVELY", "QUESTIONS", "PRAISE"];
const REPLIES = ["NEVER", "OFFICE", "DAILY", "ALWAYS"];
const FIRST = { posts: 7, replies: "OFFICE" };
const root = () => document.getElementById("lever-rows");
let setting;
const PATIENCE = 2000;
let latest;
let awaited = null;
let isSending = false;
let patience;

/**
 * Shows a state of the server. While the state that a moved lever asked for is still to come, others are older than what the levers
 * show, and would take back what was done with fast keys.
 */
export function show(now, steers) {
  latest = [now, steers];
  if (awaited && !isSame(now, awaited)) return;
  awaited = null;
  // A copy, because levers change it before the server agrees.
  setting = structuredClone(now);
  const focused = document.activeElement?.id;
  const open = [...root().querySelectorAll(".tip[aria-expanded=true]")].map(tip => tip.dataset.lever);
  root().replaceChildren(
    pair("presence", side => choice(side, "presence", PRESENCES)),
    pair("posts", side => range(`posts-${side}`, now.sides[side].posts, 0, 14, 1, value => t("posts.value", { posts: number(value) }),
      value => { setting.sides[side].posts = value; }, sideLabel("posts", side))),
    pair("mix", side => choice(side, "mix", MIXES)),
    pair("replies", side => range(`replies-${side}`, REPLIES.indexOf(now.sides[side].replies), 0, 3, 1, value => t(`replies.${REPLIES[value]}`),
      value => { setting.sides[side].replies = REPLIES[value]; }, sideLabel("replies", side))),
    single("stigma", range("stigma", now.stigma, 0, 1, 0.1, value => number(value, 1), value => { setting.stigma = value; }, t("lever.stigma"))),
    single("feedback", range("feedback", now.feedback, 0, 1, 0.1, value => number(value, 1), value => { setting.feedback = value; }, t("lever.feedback"))),
    single("seed", seed()),
  );
  const note = document.getElementById("lever-note");
  note.textContent = now.sides.some(side => side.strategy) ? t("levers.lesson") : t("levers.note");
  for (const lever of open) root().querySelector(`.tip[data-lever=${lever}]`)?.click();
  for (const input of root().querySelectorAll("input, select")) input.disabled = !steers || isIdle(input.id);
  if (focused) document.getElementById(focused)?.focus();
}

/** Whether it belongs to a side that does nothing online, where it would do nothing. */
function isIdle(id) {
  const side = id.match(/^(?:posts|mix|replies)-([01])$/)?.[1];
  return side !== undefined && setting.sides[side].presence === "NOWHERE";
}

/** What a strategy is, in a few words. */
export function summary(side) {
  if (side.strategy) return t("summary.lesson", { strategy: t(`arm.${side.strategy}`) });
  if (side.presence === "NOWHERE") return t("presence.NOWHERE");
  return t("summary", {
    presence: t(`presence.${side.presence}`), posts: t("posts.value", { posts: number(side.posts) }),
    mix: t(`mix.${side.mix}`), replies: t(`replies.${side.replies}`),
  });
}

const sideLabel = (lever, side) => `${t(`lever.${lever}`)}, ${"AB"[side]}`;

/** A lever of a side that is moved takes the place of the strategy of a lesson. */
function send(side) {
  if (side !== undefined) delete setting.sides[side].strategy;
  awaited = structuredClone(setting);
  clearTimeout(patience);
  if (!isSending) sendLatest();
}

/** One request at a time, for two under way can overtake each other; what was asked for meanwhile goes next, and only the last of it. */
async function sendLatest() {
  isSending = true;
  let sent = null;
  let isTaken = true;
  while (awaited !== sent && awaited !== null) {
    sent = awaited;
    isTaken = await change(sent).catch(() => false);
  }
  isSending = false;
  if (!isTaken) giveUp();
  // It may never come, if somebody else moved a lever at the same time; then what is there counts.
  else patience = setTimeout(giveUp, PATIENCE);
}

function giveUp() {
  if (awaited === null) return;
  awaited = null;
  show(...latest);
}

function head(lever) {
  const head = document.createElement("div");
  head.className = "lever-head";
  const name = document.createElement("span");
  name.textContent = t(`lever.${lever}`);
  const tip = document.createElement("button");
  const text = document.createElement("p");
  tip.type = "button";
  tip.className = "tip";
  tip.textContent = "?";
  tip.dataset.lever = lever;
  tip.title = t(`tip.${lever}`);
  tip.setAttribute("aria-label", t("tip.label", { lever: t(`lever.${lever}`) }));
  tip.setAttribute("aria-expanded", "false");
  text.className = "tip-text";
  text.hidden = true;
  text.textContent = t(`tip.${lever}`);
  tip.addEventListener("click", () => {
    text.hidden = !text.hidden;
    tip.setAttribute("aria-expanded", String(!text.hidden));
  });
  head.append(name, tip);
  return [head, text];
}

function pair(lever, control) {
  const row = document.createElement("div");
  row.className = "lever";
  const both = document.createElement("div");
  both.className = "pair";
  both.append(control(0), control(1));
  row.append(...head(lever), both);
  return row;
}

function single(lever, control) {
  const row = document.createElement("div");
  row.className = "lever single";
  row.append(...head(lever), control);
  return row;
}

function choice(side, lever, options) {
  const select = document.createElement("select");
  select.id = `${lever}-${side}`;
  select.setAttribute("aria-label", sideLabel(lever, side));
  select.append(...options.map(name => new Option(t(`${lever}.${name}`), name, false, name === setting.sides[side][lever])));
  select.addEventListener("change", () => {
    const now = setting.sides[side];
    // A page that opens after nothing was online has something to do.
    if (lever === "presence" && now.presence === "NOWHERE" && now.posts === 0) Object.assign(now, FIRST);
    now[lever] = select.value;
    send(side);
  });
  return badged(side, select);
}

function badged(side, control) {
  const box = document.createElement("div");
  box.className = "inline";
  box.append(badge(side), control);
  return box;
}

function badge(side) {
  const badge = document.createElement("span");
  badge.className = `badge badge-${"ab"[side]}`;
  badge.textContent = "AB"[side];
  badge.setAttribute("aria-hidden", "true");
  return badge;
}

function range(id, value, min, max, step, words, use, label) {
  const box = document.createElement("div");
  const input = document.createElement("input");
  const output = document.createElement("span");
  Object.assign(input, { type: "range", id, min, max, step });
  input.value = value;
  input.setAttribute("aria-label", label);
  const tell = () => {
    const said = words(Number(input.value));
    output.textContent = said;
    input.setAttribute("aria-valuetext", said);
  };
  tell();
  input.addEventListener("input", tell);
  const side = id.match(/-([01])$/)?.[1];
  input.addEventListener("change", () => { use(Number(input.value)); send(side); });
  output.className = "small";
  if (side) box.append(badge(side), " ");
  box.append(output, input);
  return box;
}

function seed() {
  const box = document.createElement("div");
  const input = document.createElement("input");
  Object.assign(input, { type: "number", id: "seed", min: 0, max: 999999, step: 1 });
  input.value = setting.seed;
  input.setAttribute("aria-label", t("lever.seed"));
  input.addEventListener("change", () => {
    if (!input.checkValidity() || input.value === "") { input.value = setting.seed; return; }
    setting.seed = Number(input.value);
    send();
  });
  box.append(input);
  return box;
}
