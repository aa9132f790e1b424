// The address of the page holds its state, so that a link brings it back: language, luck, levers and week.

export function read() {
  const query = new URLSearchParams(location.search);
  const link = { language: query.get("lang"), panel: query.get("panel") !== "closed" };
  const sides = ["a", "b"].map(side => (query.get(side) ?? "").split("~")[0].split("-"));
  const shown = ["a", "b"].map(side => (query.get(side) ?? "").split("~")[1]);
  if (sides.every(parts => parts.length === 4)) {
    link.week = Number(query.get("week")) || 0;
    link.setting = {
      seed: Number(query.get("seed")), stigma: Number(query.get("stigma")), feedback: Number(query.get("feedback")),
      sides: sides.map(([presence, posts, mix, replies], i) => ({ presence, posts: Number(posts), mix, replies, ...(shown[i] && { strategy: shown[i] }) })),
    };
  }
  return link;
}

export function write(language, setting, week, panel) {
  const query = new URLSearchParams({ lang: language, seed: setting.seed, stigma: setting.stigma, feedback: setting.feedback });
  ["a", "b"].forEach((name, i) => {
    const side = setting.sides[i];
    query.set(name, [side.presence, side.posts, side.mix, side.replies].join("-") + (side.strategy ? `~${side.strategy}` : ""));
  });
  query.set("week", week);
  if (!panel) query.set("panel", "closed");
  const address = `${location.pathname}?${query}`;
  if (address !== location.pathname + location.search) history.replaceState(null, "", address);
}

export function isSame(one, other) {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(setting) {
  return [setting.seed, setting.stigma, setting.feedback, ...setting.sides.map(side => [side.presence, side.posts, side.mix, side.replies, side.strategy ?? ""])];
}
