// The element in React 19: `import 'camber-lesson/react';`

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CamberLesson, CamberLessonAttributes, CamberLessonListeners } from './camber.js';

export * from './camber.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'camber-lesson': DetailedHTMLProps<HTMLAttributes<CamberLesson>, CamberLesson> & CamberLessonAttributes & CamberLessonListeners;
    }
  }
}
