/** What our service workers use of theirs: TypeScript's own types of it clash with those of pages. */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    act: (event: ExtendableEvent & Pick<MessageEvent<unknown>, 'data' | 'ports'>) => void,
  ): void;
}

declare const self: WorkerScope;

export const scope = self;
