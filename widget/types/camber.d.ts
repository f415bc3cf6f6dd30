// Types of the element `camber-lesson` ({version}). The element itself: custom-elements.json.

/** A lesson and a private check on selling, as an element. Defined by loading camber.js as a module. */
export declare class CamberLesson extends HTMLElement {
  /** The version of this package or folder. */
  static readonly version: string;
  /** The same as the function `setBase`. */
  static setBase(url: string | URL): void;

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

/** Names the folder in which the site lies, for every element without the attribute `base`. */
export declare function setBase(url: string | URL): void;

/** The element's own events. All bubble and leave shadow roots. None but camber-result carries an answer or a score. */
export interface CamberLessonOwnEvents {
{events}
}

export interface CamberLessonEvents extends HTMLElementEventMap, CamberLessonOwnEvents {}

/** Listeners as JSX has them. */
export type CamberLessonListeners = {
  [Name in keyof CamberLessonOwnEvents as `on${Name}`]?: (event: CamberLessonOwnEvents[Name]) => void;
};

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
{attributes}
}

declare global {
  interface HTMLElementTagNameMap {
    'camber-lesson': CamberLesson;
  }
}
