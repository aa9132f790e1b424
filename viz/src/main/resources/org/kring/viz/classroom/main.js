// Ties the parts of the page together.
import { speak, t, language } from "./texts.js";
import { listen, get, say, sayBriefly, hasJustWished, change } from "./server.js";
import { Swarm, bytes } from "./swarm.js";
import { Pyramid } from "./pyramid.js";
import { Lorenz, Reach } from "./charts.js";
import * as ticker from "./ticker.js";
import * as transport from "./transport.js";
import * as levers from "./levers.js";
import * as lessons from "./lessons.js";
import * as link from "./link.js";

const byId = id => document.getElementById(id);
const swarms = [0, 1].map(side => new Swarm(byId(`swarm-${side}`)));
const pyramids = [0, 1].map(side => new Pyramid(byId(`pyramid-${side}`)));
const lorenz = new Lorenz(byId("lorenz"));
const reach = new Reach(byId("reach"));
const wanted = link.read();
const isReload = performance.getEntriesByType("navigation")[0]?.type === "reload";
let state = null;
let frame = null;
let steers = false;
let peopleOf = 0;
let runSeen = 0;
let framesSeen = 0;
let linkIsRead = false;

async function begin() {
  steers = (await get("/api/me")).steers;
  await speak(wanted.language ?? navigator.language.slice(0, 2));
  // A chart may have been drawn before there were words for its axes.
  for (const chart of [lorenz, reach]) { chart.key = null; chart.make(); }
  byId("language").value = language;
  byId("language").addEventListener("change", async event => { await speak(event.target.value); showAll(); });
  byId("panel-button").addEventListener("click", () => panel(byId("panel").classList.contains("is-closed")));
  byId("copy").addEventListener("click", copy);
  byId("levers").addEventListener("submit", event => event.preventDefault());
  panel(wanted.panel);
  transport.begin();
  await lessons.begin(() => state.setting);
  lessons.list(steers);
  listen({ state: onState, frame: onFrame, lesson: lessons.told }, forget);
  setInterval(slowly, 1000);
}

async function onState(now) {
  state = now;
  showState();
  if (runSeen && runSeen !== now.run && !hasJustWished()) sayBriefly("notice.elsewhere");
  runSeen = now.run;
  if (now.trouble) say("notice.trouble", { reason: now.trouble });
  if (now.ready && peopleOf !== now.run) await meet(now.run);
}

/** Who connects again may find another server, whose runs have the same numbers and other people. */
function forget() {
  peopleOf = 0;
  runSeen = 0;
  frame = null;
}

/**
 * Brings back what the address says, once, when the first frame has told where the run is: who opens the address of the run that is on
 * must not start it anew for all. If the server refuses, the run that is on stays.
 */
function followLink() {
  if (linkIsRead) return;
  linkIsRead = true;
  if (!wanted.setting) return;
  wanted.week = Math.min(Math.max(0, wanted.week), state.weeks);
  if (steers && !isReload && differs()) change(wanted.setting, wanted.week);
}

/** While a run plays, its week in an address is already past. */
function differs() {
  const week = Math.floor(frame.hour / 168);
  return !link.isSame(wanted.setting, state.setting) || !state.playing && wanted.week !== week;
}

async function meet(run) {
  // A run that was given up meanwhile has no people; the state of the next one asks again.
  const crowd = await get("/api/people").catch(() => ({}));
  if (crowd.run !== state.run || peopleOf === crowd.run) return;
  const places = new Int16Array(bytes(crowd.places).buffer);
  swarms.forEach(swarm => swarm.people(places, crowd.size));
  peopleOf = crowd.run;
  if (frame) onFrame(frame);
}

function onFrame(now) {
  const hours = frame && frame.run === now.run ? now.hour - frame.hour : 0;
  frame = now;
  if (!state || now.run !== state.run) return;
  framesSeen++;
  document.body.dataset.frames = framesSeen;
  document.body.dataset.hour = now.hour;
  transport.clock(now.hour, state.weeks);
  if (peopleOf === now.run) now.sides.forEach((side, i) => swarms[i].show(bytes(side.people), hours));
  now.sides.forEach((side, i) => pyramids[i].show(side, state));
  lorenz.show(now.sides);
  reach.show(now.sides, state);
  ticker.show(now.sides);
  followLink();
}

function showState() {
  transport.show(state, steers);
  levers.show(structuredClone(state.setting), steers);
  document.querySelectorAll(".summary").forEach((element, i) => { element.textContent = levers.summary(state.setting.sides[i]); });
  document.body.dataset.run = state.run;
  document.body.dataset.playing = state.playing;
}

function showAll() {
  if (state) showState();
  lessons.list(steers);
  for (const chart of [lorenz, reach]) { chart.key = null; chart.make(); }
  if (frame) onFrame(frame);
  slowly();
}

/** What need not be done ten times a second. */
function slowly() {
  if (!state || !frame) return;
  swarms.forEach((swarm, i) => swarm.describe("AB"[i]));
  link.write(language, state.setting, Math.floor(frame.hour / 168), !byId("panel").classList.contains("is-closed"));
}

function panel(isOpen) {
  byId("panel").classList.toggle("is-closed", !isOpen);
  byId("panel-button").setAttribute("aria-expanded", String(isOpen));
}

async function copy() {
  slowly();
  try {
    await navigator.clipboard.writeText(location.href);
    sayBriefly("notice.copied");
  } catch {
    sayBriefly("notice.address");
  }
}

begin().catch(error => { say("notice.trouble", { reason: error.message }); throw error; });
