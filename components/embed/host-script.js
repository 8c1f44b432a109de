// <sourced-figure src="https://…/embed/…">: a link around a picture becomes a frame of its own height.
// Attributes: src, theme (light, dark, auto), view, height (pixels to keep free until the frame says its own).
// Emits “sourced-figure-select” with { claim } when a number is selected in the frame.
(() => {
  if (customElements.get('sourced-figure')) return;
  const TALLEST = 20000;
  // A picture that has not come and has no size takes less than this.
  const LEAST_ROOM = 200;
  // A frame fills what is left of its room up to this (frame-script.js); more is not left blank.
  const MOST_FREE = 80;

  class SourcedFigure extends HTMLElement {
    static observedAttributes = ['src', 'theme', 'view', 'height'];

    connectedCallback() {
      // The fallback is parsed after this element when the script came first.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => this.open(), { once: true });
      } else this.open();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    attributeChangedCallback(name) {
      if (!this.isReady) return;
      const address = this.address();
      if (!this.frame) this.open();
      else if (name === 'height') this.reserve();
      else if (address && address !== this.frame.src) this.frame.src = address;
    }

    // The frame's address with the chosen view and theme; undefined where `src` is no web address.
    address() {
      const source = this.getAttribute('src');
      if (!source || !URL.canParse(source, document.baseURI)) return undefined;
      const url = new URL(source, document.baseURI);
      for (const name of ['view', 'theme']) {
        const value = this.getAttribute(name);
        if (value) url.searchParams.set(name, value);
      }
      return /^https?:$/.test(url.protocol) ? url.href : undefined;
    }

    // The room that the fallback takes, so that nothing below moves when the frame replaces it.
    reserve() {
      this.room = Number(this.getAttribute('height')) || (this.taken > LEAST_ROOM ? this.taken : 480);
      this.resize(this.room);
      // A frame that turns out lower leaves the rest free, until the column's width changes.
      this.style.minHeight = this.frame.style.height;
      this.width = this.clientWidth;
    }

    resize(height) {
      if (!(height > 0 && height < TALLEST)) return;
      this.frame.style.height = `${Math.ceil(height)}px`;
      const isMoved = this.width !== this.clientWidth;
      if (isMoved || this.room - height > MOST_FREE) this.style.minHeight = '';
    }

    open() {
      if (!this.isConnected) return;
      addEventListener('message', this);
      this.isReady = true;
      const address = this.address();
      if (this.frame || !address) return;
      this.style.display = 'block';
      this.taken = this.offsetHeight;
      const frame = document.createElement('iframe');
      const picture = this.querySelector('img');
      frame.title = this.title || picture?.alt || this.textContent.trim() || 'Sourced figure';
      frame.loading = 'lazy';
      frame.style.cssText = 'display:block;width:100%;border:0';
      this.frame = frame;
      this.reserve();
      frame.src = address;
      // In a shadow root the frame stands in front of the fallback, which stays where it was.
      this.attachShadow({ mode: 'open' }).append(frame);
    }

    handleEvent({ source, origin, data }) {
      const { frame } = this;
      if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin || !data) return;
      if (data.sentinel === 'amp' && data.type === 'embed-size') this.resize(data.height);
      if (data['sourced-figure'] === 'select' && typeof data.claim === 'string') {
        const detail = { claim: data.claim };
        this.dispatchEvent(
          new CustomEvent('sourced-figure-select', { bubbles: true, composed: true, detail }),
        );
      }
    }
  }

  customElements.define('sourced-figure', SourcedFigure);
})();
