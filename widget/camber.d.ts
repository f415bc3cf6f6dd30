// Types of the element `camber-lesson` ({version}). The element itself: custom-elements.json.

/** A lesson and a private check on selling, as an element. Defined by loading camber.js as a module. */
export interface CamberLesson extends HTMLElement {
  addEventListener<Name extends keyof CamberLessonEvents>(
    name: Name,
    listener: (this: CamberLesson, event: CamberLessonEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** All bubble and leave shadow roots. None but the last carries an answer or a score. */
export interface CamberLessonEvents extends HTMLElementEventMap {
  /** The lesson can be used. */
  'camber-ready': CustomEvent<CamberProgress>;
  /** The reader has gone on, here or in another tab. */
  'camber-progress': CustomEvent<CamberProgress>;
  /** All practices of the check are rated or left out, or all scenes of the lesson are seen, for the first time here. */
  'camber-complete': CustomEvent<{ part: 'check' | 'lesson' }>;
  /** The reader has gone to another page of the lesson. */
  'camber-moved': CustomEvent<Record<string, never>>;
  /** The lesson cannot start or has stopped; the element says why in the reader's language. */
  'camber-error': CustomEvent<{ cause: CamberCause }>;
  /** Only with `share-result`, and only when the reader has pressed the button for it, each time anew. */
  'camber-result': CustomEvent<CamberResult>;
}

/** How far the reader is, in counts. */
export interface CamberProgress {
  /** Practices rated or left out. */
  answered: number;
  /** Practices there are. */
  practices: number;
  /** Scenes seen. */
  seen: number;
  /** Scenes there are. */
  scenes: number;
}

/** Whole points from 0 to 100. A number that cannot be told is absent. */
export interface CamberResult {
  score?: number;
  low?: number;
  high?: number;
  focus?: number;
  coaching?: number;
  insight?: number;
  order?: number;
}

export type CamberCause =
  | 'policy'
  | 'connect'
  | 'missing'
  | 'html'
  | 'wrong'
  | 'changed'
  | 'cors'
  | 'disk'
  | 'browser'
  | 'unreachable'
  | 'unknown'
  | 'stopped';

/** What the element's attributes may say. */
export interface CamberLessonAttributes {
  lang?: string;
  start?: 'course' | 'check' | 'lesson' | `lesson/${number}`;
  chair?: 'seller' | 'leader';
  /** The same as `chair`, to which the element moves it, because ARIA knows no such role. */
  role?: 'seller' | 'leader';
  storage?: 'local' | 'session' | 'none';
  theme?: 'auto' | 'light' | 'dark';
  'share-result'?: '' | 'true' | 'false' | boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'camber-lesson': CamberLesson;
  }
}
