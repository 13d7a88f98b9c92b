// Boxes that scroll sideways can be reached by keyboard and say what they hold. Everything works without this.
(() => {
  "use strict";
  const heading = (box) => {
    const own = box.querySelector("caption");
    if (own) return own.innerText;
    for (let at = box; at && at.id !== "main"; at = at.parentElement)
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
        if (/^H[1-3]$/.test(before.tagName)) return before.innerText;
    return document.querySelector("h1").innerText;
  };
  const reachable = (box) => {
    const wide = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (wide === box.hasAttribute("tabindex")) return;
    if (!wide) for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    else for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", heading(box)]]) box.setAttribute(name, value);
  };
  const all = () => document.querySelectorAll(".wide, .source").forEach(reachable);
  all();
  addEventListener("resize", all);
  document.addEventListener("toggle", all, true);
  for (const each of document.querySelectorAll("details.own, details.menu"))
    each.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !each.open) return;
      each.open = false;
      each.querySelector("summary").focus();
    });
})();
