// Shown inside another site: tell it how tall the page is, and nothing else; open elsewhere what no frame may show.
if (window.parent !== window) {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ sujet: "mes-aides-hauteur", hauteur: height, page: performance.timeOrigin }, "*");
  };
  document.addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));
  window.addEventListener("load", tell);

  const mayBeFramed = ({ origin, pathname }) =>
    origin === window.location.origin && (pathname === "/" || pathname.startsWith("/simulation/"));
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href]");
    if (link && !link.target && link.protocol.startsWith("http") && !mayBeFramed(link)) {
      link.target = "_blank";
      link.rel = "noopener";
    }
  });
}
