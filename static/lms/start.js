// The script of the packages for learning platforms: first the learner and their stored answers, then the app.

import "./lms.js";
import "../alone/start.js";
