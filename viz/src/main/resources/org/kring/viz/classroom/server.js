// Talks with the server: the stream of what happens, and the few wishes that a browser may send.
import { t } from "./texts.js";

const notice = () => document.getElementById("notice");
const BRIEFLY = 4000;
/** Time in ms within which what the server sends may follow from a wish of this browser. */
const ANSWER = 3000;
let lastWish = -ANSWER;

export function listen(handlers, onOpen) {
  const stream = new EventSource("/api/stream");
  for (const [kind, handle] of Object.entries(handlers)) {
    stream.addEventListener(kind, event => handle(JSON.parse(event.data)));
  }
  stream.addEventListener("full", () => { stream.close(); say("notice.full"); });
  stream.addEventListener("open", () => { say(""); onOpen(); });
  // After an answer other than 200, such as 403 from a server that was started anew, a browser does not try again.
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) say("notice.gone");
    else say("notice.lost");
  });
  return stream;
}

export function say(key, values) {
  const words = key ? t(key, values) : "";
  if (notice().textContent !== words) notice().textContent = words;
}

export function sayBriefly(key, values) {
  say(key, values);
  const said = notice().textContent;
  setTimeout(() => { if (notice().textContent === said) say(""); }, BRIEFLY);
}

/** Whether this browser has just asked for something, so that what happens now is probably its own doing. */
export const hasJustWished = () => performance.now() - lastWish < ANSWER;

export async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function post(path, body) {
  lastWish = performance.now();
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
  } catch {
    say("notice.lost");
    return false;
  }
  lastWish = performance.now();
  if (!answer.ok) say("notice.refused", { reason: await answer.text() });
  return answer.ok;
}

export const control = (action, more = {}) => post("/api/control", { action, ...more });
export const change = (setting, week = 0) => post("/api/setting", { ...setting, week });
export const check = (lesson, choice) => post("/api/lessons", { lesson, choice });
