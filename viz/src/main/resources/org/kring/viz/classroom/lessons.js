// Four lessons: a question, a prediction, the run to watch meanwhile, and the answer that the statistics give.
import { t, number, signed } from "./texts.js";
import { get, change, check, control, sayBriefly } from "./server.js";

const CHOICES = ["MORE", "SAME", "LESS"];
const byId = id => document.getElementById(id);
let lessons = [];
let open = null;
let latest = null;
let steers = false;
let current = () => null;
/** The lesson that was asked from this browser; others may watch the same check with predictions of their own. */
let mine = null;

export async function begin(setting) {
  current = setting;
  lessons = await get("/api/lessons");
  byId("lesson-close").addEventListener("click", () => byId("lesson").close());
  byId("chip").addEventListener("click", () => { if (latest) show(latest.lesson, latest); });
}

export function list(may) {
  steers = may;
  byId("lesson-list").replaceChildren(...lessons.map((lesson, i) =>
    button(`${i + 1}. ${t(`lesson.${lesson.id}.title`)}`, () => show(lesson.id, null), `lesson-${lesson.id}`)));
  if (open && byId("lesson").open) show(open, latest && latest.lesson === open ? latest : null);
  chip();
}

/** The server tells how far a check is. */
export function told(message) {
  const before = latest;
  latest = message;
  if (byId("lesson").open && open === message.lesson && !isChoosing()) {
    if (message.status === "running" && byId("lesson-progress")) progress(message);
    else show(message.lesson, message);
  } else if (byId("lesson").open && before?.status === "running" && before.lesson === open && message.lesson !== open) {
    // The server checks one prediction at a time, and another browser has asked something else.
    show(open, null);
    byId("lesson-body").querySelector(".notice").textContent = t("lesson.replaced", { number: numberOf(message.lesson) });
  } else if (message.status === "answered" && before?.status === "running") sayBriefly("lesson.answered", { number: numberOf(message.lesson) });
  chip();
}

/** Whether somebody is about to predict here, while another browser already asked. */
function isChoosing() {
  return mine !== open && Boolean(byId("lesson-body").querySelector("input[name=choice]:checked"));
}

function predicted(lesson, message) {
  return t(mine === lesson.id ? "lesson.predicted" : "lesson.predicted.other", { choice: t(`lesson.${lesson.id}.${message.choice}`) });
}

function numberOf(id) {
  return 1 + lessons.findIndex(one => one.id === id);
}

function chip() {
  byId("chip").hidden = !latest;
  if (latest) byId("chip").textContent = t(`chip.${latest.status}`, { number: numberOf(latest.lesson), done: latest.done, runs: latest.runs });
}

function show(id, message) {
  open = id;
  const lesson = lessons.find(one => one.id === id);
  byId("lesson-title").textContent = t(`lesson.${id}.title`);
  const parts = !message ? question(lesson) : message.status === "answered" ? answer(lesson, message) : waiting(lesson, message);
  byId("lesson-body").replaceChildren(...parts);
  if (message?.status === "running") progress(message);
  if (!byId("lesson").open) byId("lesson").showModal();
  // Where there is a finding it is read first: the title is known.
  (byId("lesson-body").querySelector(".finding") ?? byId("lesson-title")).focus();
}

function question(lesson) {
  const form = document.createElement("form");
  const choices = document.createElement("fieldset");
  choices.className = "choices";
  const legend = document.createElement("legend");
  legend.className = "question";
  legend.textContent = t(`lesson.${lesson.id}.question`, { weeks: number(lesson.weeks) });
  choices.append(legend, ...CHOICES.map(choice => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    Object.assign(input, { type: "radio", name: "choice", value: choice, disabled: !steers });
    label.append(input, words("span", t(`lesson.${lesson.id}.${choice}`)));
    return label;
  }));
  const go = button(t("lesson.check"), () => {}, "lesson-check");
  go.type = "submit";
  go.className = "main-button";
  go.disabled = true;
  form.addEventListener("change", () => { go.disabled = !steers; });
  // What the page says stands behind the dialog.
  const refused = words("p", "", "notice");
  refused.setAttribute("role", "status");
  form.addEventListener("submit", async event => {
    event.preventDefault();
    mine = lesson.id;
    if (!await check(lesson.id, form.elements.choice.value)) refused.textContent = byId("notice").textContent;
  });
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(go, ...watch(lesson));
  form.append(choices, words("p", t("lesson.same", { margin: number(100 * lesson.margin, 1) }), "small"), actions, refused);
  return [words("p", t(`lesson.${lesson.id}.before`)), form,
    words("p", t("lesson.how", { persons: number(lesson.persons), weeks: number(lesson.weeks), n: number(lesson.replicates) }), "small")];
}

function watch(lesson) {
  if (!steers) return [];
  return [button(t("lesson.watch"), async () => {
    byId("lesson").close();
    await change({ ...current(), sides: lesson.live });
    control("play");
  }, "lesson-watch")];
}

function waiting(lesson, message) {
  if (message.status === "failed") return [words("p", t("lesson.failed", { reason: message.message }))];
  const bar = document.createElement("progress");
  bar.id = "lesson-progress";
  bar.setAttribute("aria-label", t("lesson.progress.label"));
  const said = words("p", "");
  said.id = "lesson-said";
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(...watch(lesson));
  return [words("p", predicted(lesson, message), "question"), bar, said, words("p", t("lesson.meanwhile")), onScreen(lesson), actions];
}

function progress(message) {
  const lesson = lessons.find(one => one.id === message.lesson);
  const bar = byId("lesson-progress");
  bar.max = message.runs;
  bar.value = message.done;
  byId("lesson-said").textContent = t("lesson.progress", {
    done: number(message.done), runs: number(message.runs), n: number(lesson.replicates), cases: number(message.runs / lesson.replicates),
  });
}

function answer(lesson, message) {
  const first = message.rows[0];
  const sentence = t(`lesson.${lesson.id}.found`, { a: level(first, first.meanA), b: level(first, first.meanB), d: inSentence(first) });
  const parts = [
    outcome(lesson, message),
    words("p", sentence, "question"), ...tables(lesson, message),
    words("p", t("lesson.method", { n: number(message.replicates), persons: number(message.persons), weeks: number(message.weeks), seed: message.seed, margin: number(100 * message.margin, 1) }), "small"),
    words("p", t(`lesson.${lesson.id}.after`)), words("p", t(`lesson.${lesson.id}.limits`)),
  ];
  if (message.command) parts.push(recipe(lesson, message));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(button(t("lesson.again"), () => show(lesson.id, null), "lesson-again"), ...watch(lesson));
  return [...parts, onScreen(lesson), actions];
}

/** What the run on the screen has to do with the answer, which is that of many others. */
function onScreen(lesson) {
  return words("p", t(lesson.id === "where" ? "lesson.live.where" : "lesson.live"), "small");
}

/** Whether the prediction held, and what it was. */
function outcome(lesson, message) {
  const who = mine === lesson.id ? "finding" : "finding.other";
  const finding = words("p", t(`${who}.${message.finding}`), "finding");
  finding.tabIndex = -1;
  const both = document.createElement("div");
  both.className = "outcome";
  both.append(finding, words("p", predicted(lesson, message)));
  return both;
}

function recipe(lesson, message) {
  const line = words("p", t("lesson.recipe") + " ", "small");
  line.append(words("code", message.command));
  if (message.files.length) line.append(document.createElement("br"), t("lesson.files"));
  for (const file of message.files) {
    const link = words("a", file);
    link.href = `/api/lessons/${lesson.id}/${file}`;
    link.download = file;
    line.append(" ", link);
  }
  return line;
}

/** One table for each pair of cases, in the order of the screen: what it was, what it becomes, and the difference. */
function tables(lesson, message) {
  const pairs = new Map();
  for (const row of message.rows) {
    const pair = `${row.b} ${row.a}`;
    pairs.set(pair, [...pairs.get(pair) ?? [], row]);
  }
  return [...pairs.values()].map(rows => table(lesson, rows, rows[0] === message.rows[0]));
}

function table(lesson, rows, decides) {
  const table = document.createElement("table");
  table.className = "answer";
  const [before, after] = [rows[0].b, rows[0].a].map(arm => inWords(lesson, arm));
  const caption = words("caption", t("answer.caption", { a: after, b: before }), "hidden-text");
  const head = table.createTHead().insertRow();
  for (const [text, kind] of [[t("answer.outcome"), ""], [before, "number"], [after, "number"], [t("answer.difference"), "number"]]) {
    const cell = words("th", text, kind);
    cell.scope = "col";
    head.append(cell);
  }
  const body = table.createTBody();
  rows.forEach((row, i) => {
    const line = body.insertRow();
    if (decides && i === 0) line.className = "decisive";
    const name = words("th", t(`metric.${row.outcome}`));
    name.scope = "row";
    line.append(name, words("td", level(row, row.meanB), "number"), words("td", level(row, row.meanA), "number"), words("td", difference(row), "number"));
  });
  table.prepend(caption);
  return table;
}

/** A case, with the letter of the side where it can be watched. */
function inWords(lesson, arm) {
  const side = lesson.live.findIndex(live => live.strategy === arm);
  return side < 0 ? t(`arm.${arm}`) : t("answer.side", { case: t(`arm.${arm}`), side: "AB"[side] });
}

/** Shares as "of 100", others as they are, with as many digits as the levels of the row ask for. */
function level(row, value, sign = false) {
  if (value === null) return t("undefined");
  const share = t(`unit.${row.outcome}`) === "share";
  const shown = share ? 100 * value : value;
  const size = Math.max(Math.abs(row.meanA ?? 0), Math.abs(row.meanB ?? 0));
  // An end of an interval beside 0 has as many digits as tell it from 0.
  const near = sign && value !== 0 ? Math.ceil(-Math.log10(Math.abs(shown) * 2)) : 0;
  const digits = Math.min(4, Math.max(near, share ? 1 : size < 10 ? 2 : size < 100 ? 1 : 0));
  return sign ? signed(shown, digits) : number(shown, digits);
}

/** The difference as the end of a sentence. */
function inSentence(row) {
  return isUnchanged(row) ? t("found.unchanged") : t("found.difference", { d: difference(row) });
}

const isUnchanged = row => row.low === 0 && row.high === 0;

function difference(row) {
  if (row.difference === null) return t("undefined");
  if (isUnchanged(row)) return t("answer.unchanged");
  if (row.low === null || row.high === null) return level(row, row.difference, true);
  return t("answer.interval", { d: level(row, row.difference, true), low: level(row, row.low, true), high: level(row, row.high, true), n: number(row.n) });
}

function words(tag, text, kind = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

function button(text, press, id) {
  const element = words("button", text);
  element.type = "button";
  element.id = id;
  element.addEventListener("click", press);
  return element;
}
