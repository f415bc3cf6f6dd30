### The plugin for WordPress: what its block says to whoever edits a page. Written into the plugin, not into the app.

wordpress-description = The lesson and the self-check, right in your page. Answers stay in each reader’s browser.
# Title of the block's settings.
wordpress-panel = What readers see
wordpress-preview = Readers see the lesson here. You can change how it starts and looks in the block’s settings.

wordpress-start = Starts with
wordpress-start-page = Start page
wordpress-start-course = Lesson and self-check
wordpress-start-check = Self-check
wordpress-start-lesson = Lesson
wordpress-chair = Chair
wordpress-chair-ask = Ask each reader
wordpress-chair-seller = Seller
wordpress-chair-leader = Sales leader
wordpress-lang = Language
wordpress-lang-page = Same as the page
wordpress-theme = Colors
wordpress-theme-auto = Match the page
wordpress-theme-light = Light
wordpress-theme-dark = Dark
wordpress-storage = Answers
wordpress-storage-local = Kept in the reader’s browser
wordpress-storage-session = Kept until the reader closes the tab
wordpress-storage-none = Not kept

# Readers see this link until the lesson is there, or if it can't start.
wordpress-link = Open Camber, the lesson and the private self-check

## A note above the lesson, for those who can edit the page

# $setting is what they wrote, such as start="chek", $taken the name of a choice above, $known a list of words.
wordpress-invalid = Camber doesn’t know { $setting }, so we use “{ $taken }” instead. You can write: { $known }.
wordpress-unknown = Camber has no setting called “{ $name }”. You can use: { $known }.
wordpress-seen = Only people who can edit this page see this note.
