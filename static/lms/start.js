// The script of the packages for learning platforms: first who is here and what is kept, then the app.

import "./lms.js";
import "../alone/start.js";
