// What a yard's pages do besides: a command is copied, a list is printed, and an open page learns of withdrawn notices by itself.
(() => {
  "use strict";
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    const box = button.closest("details");
    button.addEventListener("click", async () => {
      const text = box.querySelector("pre").textContent;
      const said = box.querySelector("[role=status]");
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = button.dataset.copied;
      } catch {
        getSelection().selectAllChildren(box.querySelector("pre"));
        said.textContent = button.dataset.select;
      }
    });
  }
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  const alarms = document.getElementById("alarms");
  if (!alarms) return;
  const look = async () => {
    if (alarms.contains(document.activeElement)) return;
    try {
      const answer = await fetch(alarms.dataset.look, { headers: { Accept: "text/html" } });
      if (answer.redirected) location.reload(); // signed out: he shall see it
      if (!answer.ok || answer.redirected) return;
      const text = await answer.text();
      if (text.trim() !== alarms.innerHTML.trim()) alarms.innerHTML = text;
    } catch {
      // no line; the next time
    }
  };
  alarms.addEventListener("look", look);
  setInterval(look, Number(alarms.dataset.every) * 1000);
})();
