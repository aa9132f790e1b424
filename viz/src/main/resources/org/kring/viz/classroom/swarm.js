// Draws the community: one shape a person, by what the person did in the last weeks.
import { t, number } from "./texts.js";

const READ = 1, REACTED = 2, POSTED = 3, PULSE = 4;
const PULSE_MILLIS = 900;
const PULSE_HOURS = 12;
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

export class Swarm {
  constructor(canvas) {
    this.canvas = canvas;
    this.states = new Uint8Array(0);
    this.places = null;
    this.pulses = new Map();
    this.ground = document.createElement("canvas");
    new ResizeObserver(() => this.resize()).observe(canvas.parentElement);
    const css = getComputedStyle(document.documentElement);
    this.colors = ["", "--read", "--reacted", "--posted"].map(name => name && css.getPropertyValue(name).trim());
    this.ink = css.getPropertyValue("--text").trim();
  }

  people(places, size) {
    this.places = places;
    this.size = size;
    this.states = new Uint8Array(places.length / 2);
    this.pulses.clear();
    this.resize();
  }

  resize() {
    const ratio = window.devicePixelRatio || 1;
    const box = this.canvas.getBoundingClientRect();
    this.width = Math.max(1, Math.round(box.width * ratio));
    this.height = Math.max(1, Math.round(box.height * ratio));
    this.canvas.width = this.ground.width = this.width;
    this.canvas.height = this.ground.height = this.height;
    if (!this.places) return;
    const count = this.places.length / 2;
    this.unit = Math.max(1.2 * ratio, 0.62 * Math.sqrt(this.width * this.height / count));
    const margin = 2.5 * this.unit;
    this.x = Float32Array.from({ length: count }, (_, i) => margin + (this.width - 2 * margin) * this.places[2 * i] / this.size);
    this.y = Float32Array.from({ length: count }, (_, i) => margin + (this.height - 2 * margin) * this.places[2 * i + 1] / this.size);
    const pen = this.ground.getContext("2d");
    pen.clearRect(0, 0, this.width, this.height);
    pen.fillStyle = "#b9bec5";
    const dot = 0.55 * this.unit;
    for (let i = 0; i < count; i++) pen.fillRect(this.x[i] - dot / 2, this.y[i] - dot / 2, dot, dot);
    this.draw();
  }

  /** The states of a frame; who did something since the last one gets a ring, unless that was so long ago that most did. */
  show(packed, hours) {
    const now = performance.now();
    for (let i = 0; i < this.states.length; i++) {
      const state = packed[i >> 1] >> (i % 2 * 4) & 15;
      if (state & PULSE && hours <= PULSE_HOURS && !still.matches) this.pulses.set(i, now);
      this.states[i] = state & 3;
    }
    this.ask();
  }

  ask() {
    if (!this.asked) {
      this.asked = true;
      requestAnimationFrame(() => { this.asked = false; this.draw(); });
    }
  }

  draw() {
    if (!this.places) return;
    const pen = this.canvas.getContext("2d");
    pen.clearRect(0, 0, this.width, this.height);
    pen.drawImage(this.ground, 0, 0);
    for (const state of [READ, REACTED, POSTED]) this.drawState(pen, state);
    this.drawPulses(pen);
    if (this.pulses.size) this.ask();
  }

  drawState(pen, state) {
    const u = this.unit;
    pen.beginPath();
    for (let i = 0; i < this.states.length; i++) {
      if (this.states[i] !== state) continue;
      const x = this.x[i], y = this.y[i];
      if (state === READ) { pen.moveTo(x + 0.75 * u, y); pen.arc(x, y, 0.75 * u, 0, 7); }
      else if (state === REACTED) pen.rect(x - 0.95 * u, y - 0.95 * u, 1.9 * u, 1.9 * u);
      else { pen.moveTo(x, y - 1.9 * u); pen.lineTo(x + 1.75 * u, y + 1.3 * u); pen.lineTo(x - 1.75 * u, y + 1.3 * u); pen.closePath(); }
    }
    pen.fillStyle = this.colors[state];
    pen.fill();
    if (state !== READ) {
      pen.strokeStyle = this.ink;
      pen.lineWidth = state === POSTED ? 0.32 * u : 0.16 * u;
      pen.stroke();
    }
  }

  drawPulses(pen) {
    const now = performance.now();
    pen.strokeStyle = this.ink;
    for (const [i, since] of this.pulses) {
      const age = (now - since) / PULSE_MILLIS;
      if (age >= 1) { this.pulses.delete(i); continue; }
      pen.globalAlpha = 1 - age;
      pen.lineWidth = 0.4 * this.unit;
      pen.beginPath();
      pen.arc(this.x[i], this.y[i], (1.8 + 4 * age) * this.unit, 0, 7);
      pen.stroke();
    }
    pen.globalAlpha = 1;
  }

  /** What the picture shows, for who does not see it. */
  describe(side) {
    const counts = [0, 0, 0, 0];
    for (const state of this.states) counts[state]++;
    this.canvas.setAttribute("aria-label", t("swarm.label", {
      side, posted: number(counts[POSTED]), reacted: number(counts[REACTED]), read: number(counts[READ]), absent: number(counts[0]),
    }));
  }
}

export function bytes(base64) {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
