/** @jsxImportSource preact */
import { render } from 'preact';
import 'camber-lesson/preact';

render(<camber-lesson start="check" oncamber-complete={({ detail }) => console.log(detail.part)} />, document.body);
// @ts-expect-error: no such theme
render(<camber-lesson theme="pink" />, document.body);
