import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CamberLesson } from 'camber-lesson/react';

function App() {
  const [shown, setShown] = useState(true);
  const [done, setDone] = useState(CamberLesson.version);
  return (
    <>
      <button onClick={() => setShown(!shown)}>{done}</button>
      {shown && (
        <camber-lesson start="check" chair="seller" share-result={false} oncamber-complete={({ detail }) => setDone(detail.part)}>
          Wait
        </camber-lesson>
      )}
    </>
  );
}

// @ts-expect-error: no such theme
const wrong = <camber-lesson theme="pink" />;
if (wrong.props.theme === 'pink') createRoot(document.getElementById('app')!).render(<StrictMode><App /></StrictMode>);
