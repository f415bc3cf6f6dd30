### The files of a release, at the end of the page "Put it on your intranet". It is written at build time and is not in the app.

downloads-title = The files of a release
# $version is a number such as 1.2.0.
downloads-about = You’re looking at version { $version }. Its release gives you these files:
downloads-site = Copy the whole site to any server. We’ve put the settings from above into its folder “hosting”.
downloads-alone = Open the whole site from disk. It’s one file, so you need no server.
downloads-course = Upload a course to your learning platform. It tells the platform who opened it and who finished.
downloads-course-score = Upload the same course, but here it asks people whether the platform may see their score.
downloads-wordpress = Upload the plugin to WordPress, and put Camber on a page as a block or a shortcode.
downloads-npm = If you build apps with React, Vue or a bundler, install the element from this npm package.
# SHA256SUMS is the name of a file.
downloads-sums = Compare your file with SHA256SUMS if you want to be sure it arrived whole.
