import { setBase } from 'camber-lesson';

const folder = new URLSearchParams(location.search).get('base');
if (folder) setBase(folder);
