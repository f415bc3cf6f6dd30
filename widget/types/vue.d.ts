// The element in Vue 3: `import 'camber-lesson/vue';`

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CamberLesson, CamberLessonAttributes, CamberLessonOwnEvents } from './camber.js';

export * from './camber.js';

declare module 'vue' {
  interface GlobalComponents {
    'camber-lesson': new () => CamberLesson & {
      $props: HTMLAttributes & CamberLessonAttributes & PublicProps;
      $emit: EmitFn<{ [Name in keyof CamberLessonOwnEvents]: (event: CamberLessonOwnEvents[Name]) => void }>;
    };
  }
}
