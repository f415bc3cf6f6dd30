add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('camber', '{site}camber.js');
});
add_shortcode('camber', function () {
  return '<camber-lesson></camber-lesson>';
});
