// The element in Preact: `import 'camber-lesson/preact';`

import type { HTMLAttributes } from 'preact';
import type { CamberLesson, CamberLessonAttributes, CamberLessonListeners } from './camber.js';

export * from './camber.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'camber-lesson': HTMLAttributes<CamberLesson> & CamberLessonAttributes & CamberLessonListeners;
    }
  }
}
