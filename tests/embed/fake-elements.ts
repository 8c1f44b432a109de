import { readScript } from '@/components/embed/read-script';

interface FakeFrame {
  src: string;
  title: string;
  loading: string;
  style: Record<string, string>;
  readonly contentWindow: object;
}

/** The picture of a fallback. */
export interface FakePicture {
  readonly alt: string;
  readonly width?: string;
  readonly height?: string;
}

/** What the element of the host script is, seen from its page. */
export interface FigureElement {
  frame?: FakeFrame;
  connectedCallback(): void;
  disconnectedCallback(): void;
  setAttribute(name: string, value: string): void;
  readonly dispatched: { readonly type: string; readonly detail: unknown }[];
}

/** The host script run against a document of which only what it uses exists. */
export function runHostScript() {
  const listeners = new Set<{ handleEvent(event: unknown): void }>();
  let Defined: (new () => FigureElement) | undefined;

  class FakeElement {
    readonly attributes = new Map<string, string>();
    readonly dispatched: unknown[] = [];
    readonly style: Record<string, string> = {};
    readonly isConnected = true;
    readonly clientWidth = 600;
    readonly offsetHeight = 333;
    readonly title = '';
    readonly textContent = ' The link’s words ';
    picture: FakePicture | undefined;
    getAttribute(name: string) {
      return this.attributes.get(name) ?? null;
    }
    setAttribute(name: string, value: string) {
      this.attributes.set(name, value);
      (this as unknown as { attributeChangedCallback(name: string): void }).attributeChangedCallback(name);
    }
    querySelector() {
      const { picture } = this;
      if (!picture) return null;
      const attributes: Record<string, string | undefined> = { width: picture.width, height: picture.height };
      return { alt: picture.alt, getAttribute: (name: string) => attributes[name] ?? null };
    }
    attachShadow() {
      return { append: () => {} };
    }
    dispatchEvent(event: unknown) {
      this.dispatched.push(event);
    }
  }

  const globals: Record<string, unknown> = {
    customElements: {
      get: () => Defined,
      define: (_name: string, element: new () => FigureElement) => {
        Defined = element;
      },
    },
    HTMLElement: FakeElement,
    CustomEvent: class {
      constructor(
        readonly type: string,
        init: object,
      ) {
        Object.assign(this, init);
      }
    },
    document: {
      readyState: 'complete',
      baseURI: 'https://news.example/story',
      createElement: () => ({ src: '', title: '', style: {}, contentWindow: {} }),
    },
    addEventListener: (_type: string, listener: { handleEvent(event: unknown): void }) =>
      listeners.add(listener),
    removeEventListener: (_type: string, listener: { handleEvent(event: unknown): void }) =>
      listeners.delete(listener),
  };
  const run = () =>
    new Function(...Object.keys(globals), readScript('host-script'))(...Object.values(globals));
  run();

  return {
    runAgain: run,
    listenerCount: () => listeners.size,
    post: (event: object) => {
      for (const listener of listeners) listener.handleEvent(event);
    },
    place: (attributes: Readonly<Record<string, string>>, picture?: FakePicture): FigureElement => {
      if (!Defined) throw new Error('expected the script to define an element, found none');
      const element = new Defined();
      Object.assign(element, { picture });
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.connectedCallback();
      return element;
    },
  };
}
