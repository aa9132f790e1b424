// The two line charts: how unequally contributions are spread, and how many of the target group see a post, week by week.
import { t, number } from "./texts.js";

const css = getComputedStyle(document.documentElement);
const color = name => css.getPropertyValue(name).trim();
const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

function axis(more) {
  const font = `${Math.round(0.92 * rem())}px "Segoe UI", Arial, "DejaVu Sans", sans-serif`;
  return { stroke: color("--text"), font, labelFont: font, grid: { stroke: color("--grid"), width: 1 }, ticks: { show: false }, ...more };
}

/** Ticks with as many digits as tell them apart from what they are. */
function ticks(plot, splits) {
  const digits = [0, 1, 2].find(d => splits.every(s => Math.abs(s - Number(s.toFixed(d))) < 1e-9)) ?? 3;
  return splits.map(s => number(s, digits));
}

const line = (name, dash) => ({ stroke: color(name), width: 3, dash, points: { show: false } });

class Chart {
  constructor(root, options) {
    this.root = root;
    this.options = options;
    this.holder = document.createElement("div");
    root.append(this.holder);
    new ResizeObserver(() => this.make()).observe(root);
  }

  make() {
    const box = this.root.getBoundingClientRect();
    if (box.width < 50 || box.height < 50) return;
    this.plot?.destroy();
    this.plot = new uPlot({
      width: Math.floor(box.width), height: Math.floor(box.height), legend: { show: false }, cursor: { show: false },
      padding: [Math.round(0.5 * rem()), Math.round(0.9 * rem()), 0, 0], ...this.options(),
    }, this.data ?? [[0], [null], [null], [null]].slice(0, this.options().series.length), this.holder);
  }

  set(data) {
    this.data = data;
    this.plot?.setData(data);
  }
}

export class Lorenz extends Chart {
  constructor(root) {
    super(root, () => ({
      scales: { x: { time: false, range: [0, 100] }, y: { range: [0, 100] } },
      axes: [
        axis({ label: t("lorenz.x"), size: 1.5 * rem(), labelSize: 1.3 * rem(), values: ticks }),
        axis({ size: 2.6 * rem(), values: ticks }),
      ],
      series: [{}, line("--a"), line("--b", [8, 5]), { stroke: color("--rule"), width: 1, points: { show: false } }],
    }));
  }

  show(sides) {
    const key = sides.map(side => side.lorenz.join()).join("|");
    if (key === this.key) return;
    this.key = key;
    const x = Array.from({ length: 51 }, (_, i) => 2 * i);
    this.set([x, ...sides.map(side => x.map((_, i) => side.lorenz.length ? side.lorenz[i] / 10 : null)), x]);
    const share = side => side.lorenz.length ? number(side.lorenz[45] / 10) : "\u2013";
    this.root.setAttribute("aria-label", t("lorenz.label", { a: share(sides[0]), b: share(sides[1]) }));
  }
}

export class Reach extends Chart {
  constructor(root) {
    super(root, () => ({
      scales: { x: { time: false, range: () => [0.5, Math.max(2, this.weeks ?? 26) + 0.5] }, y: { range: (u, low, high) => [0, Math.max(5, 1.1 * (high ?? 0))] } },
      axes: [
        axis({ label: t("reach.x"), size: 1.5 * rem(), labelSize: 1.3 * rem(), incrs: [1, 2, 5, 10, 20], values: ticks }),
        axis({ size: 2.6 * rem(), values: ticks }),
      ],
      series: [{}, { ...line("--a"), points: { show: true, size: 7, fill: color("--a") } },
        { ...line("--b", [8, 5]), points: { show: true, size: 7, fill: "#fff", stroke: color("--b"), width: 2 } }],
    }));
  }

  show(sides, state) {
    const key = `${state.weeks}|${state.targetGroup}|${sides.map(side => side.reach.join()).join("|")}`;
    if (key === this.key || !state.targetGroup) return;
    this.key = key;
    this.weeks = state.weeks;
    const x = Array.from({ length: state.weeks }, (_, i) => i + 1);
    const share = side => x.map(week => week <= side.reach.length ? 100 * side.reach[week - 1] / state.targetGroup : null);
    this.set([x, share(sides[0]), share(sides[1])]);
    const last = side => side.reach.length ? number(100 * side.reach[side.reach.length - 1] / state.targetGroup, 1) : "\u2013";
    this.root.setAttribute("aria-label", t("reach.label", { a: last(sides[0]), b: last(sides[1]), all: number(state.targetGroup) }));
  }
}
