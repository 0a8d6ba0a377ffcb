// A dot tells its name: the nearest one within reach of the pointer. The names come when the pointer first enters the map.
"use strict";

// A block of its own: the site's script has names at the top as well.
{
  const sheet = document.querySelector(".sheet");
  const map = sheet.querySelector(".map");
  const tip = sheet.querySelector(".tip");
  // In pixels of the screen: a finger needs more room than a mouse.
  const REACH = { mouse: 14, pen: 18, touch: 30 };
  let names = null;
  let shown = null;

  async function load() {
    try {
      const answer = await fetch(map.dataset.names);
      return answer.ok ? await answer.json() : [];
    } catch {
      return [];
    }
  }

  function nearest(event, dots) {
    const screen = map.getScreenCTM();
    const distance = ([x, y]) => Math.hypot(screen.a * x + screen.e - event.clientX, screen.d * y + screen.f - event.clientY);
    const best = dots.reduce((one, two) => (one && distance(one) <= distance(two) ? one : two), null);
    return best && distance(best) <= (REACH[event.pointerType] ?? REACH.mouse) ? best : null;
  }

  function show(dot) {
    shown = dot;
    map.classList.toggle("over", Boolean(dot));
    tip.hidden = !dot;
    if (!dot) return;
    const [x, y, slug, title] = dot;
    const screen = map.getScreenCTM();
    const place = sheet.getBoundingClientRect();
    tip.textContent = title;
    tip.href = map.dataset.careers + slug + map.dataset.query;
    // Its whole width stays on the map.
    const half = tip.offsetWidth / 2;
    const left = Math.min(Math.max(screen.a * x + screen.e - place.left, half), place.width - half);
    tip.style.left = `${left}px`;
    tip.style.top = `${screen.d * y + screen.f - place.top}px`;
  }

  async function follow(event) {
    names ??= load();
    show(nearest(event, await names));
  }

  map.addEventListener("pointerenter", () => { names ??= load(); });
  map.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") follow(event); });
  sheet.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") show(null); });
  // A mouse has read the name when it clicks; a finger's first tap tells it, its second one opens the career.
  map.addEventListener("click", async (event) => {
    const before = shown;
    await follow(event);
    if (shown && (event.pointerType !== "touch" || before?.[2] === shown[2])) location.assign(tip.href);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") show(null); });
}
