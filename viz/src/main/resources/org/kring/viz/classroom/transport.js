// Play, pause, step, speed, restart, full screen.
import { t, number } from "./texts.js";
import { control } from "./server.js";

const SPEEDS = [1, 3, 6, 12, 24, 84];
const byId = id => document.getElementById(id);
let maySteer = false;
let isDone = false;
let state = { playing: false, speed: 6 };

export function begin() {
  byId("play").addEventListener("click", toggle);
  for (const action of ["day", "week", "restart"]) byId(action).addEventListener("click", () => control(action));
  byId("speed").addEventListener("change", event => control("speed", { hours: Number(event.target.value) }));
  byId("full").addEventListener("click", () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
    const isButton = event.target.tagName === "BUTTON";
    if (event.target !== document.body && !isButton) return;
    // A button that has the focus is pressed by the space bar, as everywhere.
    const wish = { " ": isButton ? null : toggle, ArrowRight: () => control(event.shiftKey ? "week" : "day") }[event.key];
    if (wish) { event.preventDefault(); wish(); }
  });
  // After a click of the mouse the keys are those of the page again; who presses buttons by keys keeps the focus.
  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button && event.detail > 0 && !button.closest("dialog") && !document.querySelector("dialog[open]")) button.blur();
  });
}

function toggle() {
  control(state.playing ? "pause" : "play");
}

export function show(now, steers) {
  state = now;
  const select = byId("speed");
  const speeds = SPEEDS.includes(now.speed) ? SPEEDS : [...SPEEDS, now.speed];
  select.replaceChildren(...speeds.map(speed => new Option(SPEEDS.includes(speed) ? t(`speed.${speed}`) : t("speed.other", { hours: number(speed) }), speed, false, speed === now.speed)));
  maySteer = steers && now.ready;
  enable();
}

/** At the end there is nothing to go on with but a restart. */
function enable() {
  for (const id of ["restart", "speed"]) byId(id).disabled = !maySteer;
  for (const id of ["play", "day", "week"]) byId(id).disabled = isDone || !maySteer;
  byId("play").textContent = t(isDone ? "finished" : state.playing ? "pause" : "play");
}

export function clock(hour, weeks) {
  isDone = hour >= weeks * 168;
  const words = isDone ? t("clock.done", { weeks: number(weeks) }) : t("clock", {
    week: number(Math.floor(hour / 168) + 1), weeks: number(weeks),
    day: t(`weekday.${Math.floor(hour / 24) % 7}`), time: `${String(hour % 24).padStart(2, "0")}:00`,
  });
  if (byId("clock").textContent !== words) byId("clock").textContent = words;
  enable();
}
