// Who wrote, who only reacted, who only read, since the start: the pyramid in words, numbers and bars.
import { t, number, percent } from "./texts.js";

const STEPS = ["posted", "reacted", "read"];

export class Pyramid {
  constructor(root) {
    this.root = root;
    root.innerHTML = STEPS.map(step => `<div class="step"><b></b><svg class="track" viewBox="0 0 100 8" preserveAspectRatio="none"
      aria-hidden="true"><rect class="${step}" y="0" height="8" x="50" width="0"/></svg><span></span></div>`).join("")
      + `<p class="facts"><span class="of"></span><br><span class="risk"></span></p>`;
    this.steps = [...root.querySelectorAll(".step")];
  }

  show(side, state) {
    const all = side.pyramid.reduce((sum, count) => sum + count, 0);
    this.steps.forEach((step, i) => {
      const share = all ? side.pyramid[i] / all : 0;
      const bar = step.querySelector("rect");
      bar.setAttribute("x", 50 - 50 * share);
      bar.setAttribute("width", all ? Math.max(0.8, 100 * share) : 0);
      set(step.querySelector("b"), all ? percent(share) : "\u2013");
      set(step.querySelector("span"), t(`pyramid.${STEPS[i]}`));
    });
    set(this.root.querySelector(".of"), t("pyramid.of", { all: number(all) }));
    const weeks = side.risk.length;
    set(this.root.querySelector(".risk"), weeks && state.clients
      ? t("pyramid.risk", { share: number(100 * side.risk[weeks - 1] / state.clients, 1) }) : t("pyramid.risk.none"));
  }
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
