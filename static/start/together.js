// Starts the pages for two and for many: like any page of the site, and beside the app what reads files and sees codes.

import "../team.js";
import "./site.js";
