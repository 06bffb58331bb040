/*
 * Charts in the colours of the page: the server names tokens, which are looked up here, again whenever the theme changes.
 * Both axes are probabilities.
 */
(function () {
  "use strict";

  const drawn = [];

  function colour(token) {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = "var(" + token + ")";
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  function percent(value) {
    return Math.round(value * 100) + "%";
  }

  function axis(text, line) {
    return { min: text.min, max: 1, ticks: { color: colour("--text-2"), callback: percent }, grid: { color: line }, border: { color: line } };
  }

  function dress(config, plain) {
    config.data.datasets.forEach(function (line, i) {
      const found = colour(plain[i]);
      line.borderColor = found;
      line.backgroundColor = found;
      line.showLine = true;
      line.clip = 8;
      line.spanGaps = false;
    });
    const all = config.data.datasets.flatMap(function (line) {
      return line.data.map(function (point) { return point.x; });
    });
    const line = colour("--line");
    config.options.scales = {
      x: axis({ min: Math.floor(Math.min.apply(null, all) * 10) / 10 }, line),
      y: axis({ min: 0 }, line)
    };
    config.options.plugins = {
      legend: { position: "bottom", labels: { color: colour("--text"), boxWidth: 18, boxHeight: 2 } },
      tooltip: { callbacks: { label: function (item) {
        return item.dataset.label + ": " + (item.parsed.y * 100).toFixed(1) + "% (" + (item.parsed.x * 100).toFixed(1) + "%)";
      } } }
    };
    config.options.font = { family: "Inter, sans-serif" };
  }

  function again() {
    drawn.forEach(function (one) {
      dress(one.widget.cfg.config, one.plain);
      if (one.widget.chart) {
        one.widget.chart.update();
      }
    });
  }

  /* Called by PrimeFaces as the widget is made. */
  window.marqueeChart = function () {
    const plain = this.cfg.config.data.datasets.map(function (line) { return line.borderColor; });
    dress(this.cfg.config, plain);
    drawn.push({ widget: this, plain: plain });
  };

  new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
})();
