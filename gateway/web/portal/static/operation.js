// The board: numbers come by server-sent events; tables are the server's, charts are drawn here.
(() => {
  "use strict";
  const board = document.getElementById("board");
  if (!board) return;
  const drawn = {};
  const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const line = (label, shape) => ({ label, stroke: ink(shape.ink), width: shape.width, dash: shape.dash, points: shape.points, spanGaps: false });
  const SHAPES = [
    { ink: "--own", width: 2, points: { show: false } },
    { ink: "--wrong", width: 2, dash: [3, 4], points: { show: true, size: 6 } },
  ];
  const draw = (place, values) => {
    const axis = () => ({ stroke: ink("--faint"), grid: { stroke: ink("--line"), width: 1 }, ticks: { stroke: ink("--line") }, font: "12px system-ui" });
    const labels = place.dataset.lines.split("|");
    const hours = (_, at) => at.map((each) => new Date(each * 1000 + 8 * 3600000).toISOString().slice(11, 16));
    return new uPlot({
      width: place.clientWidth, height: 200, legend: { show: false }, cursor: { show: false },
      scales: { x: { time: true }, y: { range: (_, low, high) => [0, Math.max(high || 0, 1) * 1.1] } },
      series: [{}, ...labels.map((each, at) => line(each, SHAPES[at]))],
      axes: [{ ...axis(), values: hours }, { ...axis(), size: 52 }],
    }, values, place);
  };
  const show = (charts) => {
    for (const place of board.querySelectorAll("[data-chart]")) {
      const name = place.dataset.chart;
      if (drawn[name]) drawn[name].setData(charts[name]);
      else drawn[name] = draw(place, charts[name]);
    }
  };
  const again = () => {
    for (const name of Object.keys(drawn)) { drawn[name].destroy(); delete drawn[name]; }
    show(last);
  };
  let last = JSON.parse(board.dataset.charts);
  show(last);
  let waits = 0;
  addEventListener("resize", () => { clearTimeout(waits); waits = setTimeout(again, 150); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  const state = document.getElementById("live");
  const say = (name) => { state.textContent = state.dataset[name]; state.dataset.is = name; };
  const source = new EventSource("/portal/board/stream");
  source.onmessage = (event) => {
    const said = JSON.parse(event.data);
    if (!board.contains(document.activeElement) || document.activeElement === document.body) {
      const open = [...board.querySelectorAll("details[open]")].map((each) => each.id);
      document.getElementById("tables").innerHTML = said.tables;
      for (const id of open) document.getElementById(id).open = true;
    }
    last = said.charts;
    show(last);
    say("live");
  };
  source.onerror = () => say(source.readyState === EventSource.CLOSED ? "lost" : "late");
})();
