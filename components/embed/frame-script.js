// Tells the page that frames this one how high it is, in the forms that hosts already understand, and which
// number is selected. Runs in any sandbox that allows scripts; uses no storage and loads nothing.
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  const { style } = document.querySelector('main');
  let wide;
  let room = 0;
  const match = (pattern, text) => pattern.exec(text)?.[1];
  // pym.js gives the frame's id in the query, WordPress a secret in the hash.
  const pym = match(/[?&]childId=([\w-]{1,64})(?:&|$)/, location.search);
  const secret = match(/[?#&]secret=(\w{1,64})$/, location.hash);
  let resizer;
  let sent;

  const post = (message) => parent.postMessage(message, '*');

  const tell = (again) => {
    const { width, height: exact } = root.getBoundingClientRect();
    const height = Math.ceil(exact);
    if (!height || (height === sent && !again)) return;
    sent = height;
    // AMP, @newswire/frames and our own host script
    post({ sentinel: 'amp', type: 'embed-size', height });
    // Datawrapper
    post({ 'datawrapper-height': { [location.pathname]: height } });
    // Medium
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret });
    // iframe-resizer 4
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${Math.ceil(width)}:init`);
  };

  // What a host keeps free, up to 80 px, stands between the parts: nothing below the frame moves, and no part is
  // far from another.
  const spread = () => {
    if (wide === innerWidth && room <= innerHeight) return;
    wide = innerWidth;
    style.minHeight = 0;
    room = innerHeight - root.offsetHeight > 80 ? 0 : innerHeight;
    style.minHeight = `${room}px`;
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data) return;
    const text = typeof data === 'string' ? data : '';
    const asked = match(/^\[iFrameSizer\]([\w-]{1,64}):/, text);
    resizer = asked || resizer;
    const isPym = pym && text.startsWith(`pymxPYMx${pym}x`);
    const isReady = secret && data.message === 'ready' && data.secret === secret;
    if (asked || isPym || isReady || (text || data.type) === 'frames-init') tell(true);
  });

  addEventListener('focusin', ({ target }) => {
    const { claim } = target.dataset;
    if (claim) post({ 'sourced-figure': 'select', claim });
  });

  addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && target.matches('.mark')) target.blur();
  });

  // A WordPress sandbox opens no windows: its host follows the link instead.
  addEventListener('click', (event) => {
    const link = secret && event.target.closest('a[target]');
    if (!link) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });

  if (secret) post({ message: 'ready', secret });
  spread();
  addEventListener('resize', spread);
  // In the typeface that stands in until the embed's own is read, lines differ: the host would move what follows twice.
  document.fonts.ready.then(() => new ResizeObserver(() => tell()).observe(root));
  // The browser puts observers off while a frame of another origin is out of view; its host may need the height.
  setTimeout(() => sent || tell(), 500);
})();
