import { readScript } from '@/components/embed/read-script';

interface Posted {
  readonly message: unknown;
  readonly origin: string;
}

interface FrameSetup {
  readonly search?: string;
  readonly hash?: string;
  /** Pixels. */
  readonly height?: number;
  /** Pixels: how high the host has made the frame. */
  readonly room?: number;
  readonly isTop?: boolean;
  /** Whether the browser puts observers off. */
  readonly isOutOfView?: boolean;
}

/** The frame's script run against a window of which only what it uses exists: no storage, no framework. */
export function runFrameScript({
  search = '',
  hash = '',
  height = 412.3,
  room = 150,
  isTop = false,
  isOutOfView = false,
}: FrameSetup = {}) {
  const posted: Posted[] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const host = { postMessage: (message: unknown, origin: string) => posted.push({ message, origin }) };
  const frame: Record<string, unknown> = {};
  const location = {
    search,
    hash,
    pathname: '/embed/a/f',
    href: `https://figures.example/embed/a/f${search}`,
  };
  let observed = () => {};
  let size = { width: 600, height };
  class ResizeObserver {
    constructor(callback: () => void) {
      observed = callback;
    }
    observe() {
      if (!isOutOfView) observed();
    }
  }
  const style = { minHeight: '' };
  const document = {
    documentElement: { getBoundingClientRect: () => size, offsetHeight: Math.round(height) },
    querySelector: () => ({ style }),
    // biome-ignore lint/suspicious/noThenProperty: the typeface is there at once, and a promise would tell it later.
    fonts: { ready: { then: (tell: () => void) => tell() } },
  };
  const names = [
    'parent',
    'window',
    'document',
    'location',
    'addEventListener',
    'ResizeObserver',
    'setTimeout',
    'innerWidth',
    'innerHeight',
  ];
  let late = () => {};
  const listen = (type: string, listener: (event: unknown) => void) => {
    listeners[type] = listener;
  };
  new Function(...names, readScript('frame-script'))(
    isTop ? frame : host,
    frame,
    document,
    location,
    listen,
    ResizeObserver,
    (callback: () => void) => {
      late = callback;
    },
    size.width,
    room,
  );
  return {
    posted,
    leastHeight: () => style.minHeight,
    /** Lets the time pass that the script waits for. */
    wait: () => late(),
    messages: () => posted.splice(0).map(({ message }) => message),
    resize: (next: number) => {
      size = { width: 600, height: next };
      observed();
    },
    receive: (data: unknown, source: unknown = host) => listeners.message?.({ data, source }),
    focus: (dataset: object) => listeners.focusin?.({ target: { dataset } }),
    press: (event: unknown) => listeners.keydown?.(event),
    click: (event: unknown) => listeners.click?.(event),
  };
}
