<?php
/**
 * Plugin Name: Camber
 * Description: A lesson and a private self-check for sellers and sales leaders. Add the block Camber to a page, or write [camber].
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: The Camber contributors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: camber
 *
 * The site lies in site/, and what the editor says in words.json. Nothing is written into the database and nothing is
 * asked of another server, so without this folder nothing is left.
 *
 * @package Camber
 */

namespace Camber;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '{version}';

/** The values that are taken for an unknown one, where that is not the default: who asked to keep less must not keep more. */
const STRICTEST = array( 'storage' => 'none' );

/** What the plugin says in the language of a locale such as es_MX. */
function words( $locale ) {
	static $all;
	if ( null === $all ) {
		$all = json_decode( file_get_contents( __DIR__ . '/words.json' ), true );
	}
	list( $language ) = preg_split( '/[-_]/', strtolower( $locale ) );
	return isset( $all[ $language ] ) ? $all[ $language ] : reset( $all );
}

/** Makes the block and the script of its editor known, and the shortcode. */
function register() {
	$words   = words( get_user_locale() );
	$scripts = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	wp_register_script( 'camber-editor', plugins_url( 'editor.js', __FILE__ ), $scripts, VERSION, true );
	wp_add_inline_script( 'camber-editor', 'window.camberWords = ' . wp_json_encode( $words ) . ';', 'before' );
	wp_register_script( 'camber-lesson', plugins_url( 'site/camber.js', __FILE__ ), array(), VERSION, true );
	register_block_type(
		'camber/lesson',
		array(
			'api_version'           => 2,
			'title'                 => 'Camber',
			'description'           => $words['description'],
			'category'              => 'embed',
			'icon'                  => 'car',
			'attributes'            => array_fill_keys( array_keys( $words['settings'] ), array( 'type' => 'string' ) ),
			'supports'              => array(
				'align' => array( 'wide', 'full' ),
				'html'  => false,
			),
			'editor_script_handles' => array( 'camber-editor' ),
			'render_callback'       => __NAMESPACE__ . '\render_block',
		)
	);
	add_shortcode( 'camber', __NAMESPACE__ . '\render_shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** The script is a module. */
function script_tag( $tag, $handle, $src ) {
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- this is the tag of an enqueued one.
	return 'camber-lesson' === $handle ? '<script type="module" src="' . esc_url( $src ) . '"></script>' . "\n" : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );

/** The lesson as a block. The editor adds settings of its own, which are part of the wrapper. */
function render_block( $given ) {
	$settings = words( get_user_locale() )['settings'];
	return render( array_intersect_key( $given, $settings ), ' ' . get_block_wrapper_attributes() );
}

/** The lesson as a shortcode; without settings WordPress gives an empty text. */
function render_shortcode( $given ) {
	return render( is_array( $given ) ? $given : array(), '' );
}

/** The element with a link inside, which is shown until the script runs and where it cannot. */
function render( $given, $wrapper ) {
	list( $settings, $notes ) = understood( $given );
	$words                    = words( isset( $settings['lang'] ) ? $settings['lang'] : get_bloginfo( 'language' ) );
	$link                     = '<a href="' . esc_url( plugins_url( 'site/' . $words['page'], __FILE__ ) ) . '">' . esc_html( $words['link'] ) . '</a>';
	if ( is_feed() ) {
		return '<p>' . $link . '</p>';
	}
	wp_enqueue_script( 'camber-lesson' );
	$attributes = $wrapper;
	foreach ( $settings as $name => $value ) {
		$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return notes( $notes ) . '<camber-lesson' . $attributes . '>' . $link . '</camber-lesson>';
}

/** The settings that the lesson knows, without defaults, and a sentence for each that it does not. */
function understood( $given ) {
	$words    = words( get_user_locale() );
	$known    = $words['settings'];
	$settings = array();
	$notes    = array();
	foreach ( $given as $name => $value ) {
		// Typographic quotation marks, as they come with copied lines, are part of the value for WordPress.
		$value = preg_replace( '/^[\s"\'“”„«»″]+|[\s"\'“”„«»″]+$/u', '', strtolower( (string) $value ) );
		if ( ! isset( $known[ $name ] ) ) {
			// A value alone has a number for a name.
			$notes[] = strtr(
				$words['unknown'],
				array(
					'{name}'  => is_int( $name ) ? $value : $name,
					'{known}' => implode( ', ', array_keys( $known ) ),
				)
			);
			continue;
		}
		$choices = $known[ $name ]['choices'];
		$default = array_key_first( $choices );
		if ( ! isset( $choices[ $value ] ) ) {
			$taken   = isset( STRICTEST[ $name ] ) ? STRICTEST[ $name ] : $default;
			$notes[] = strtr(
				$words['invalid'],
				array(
					'{setting}' => $name . '="' . $value . '"',
					'{taken}'   => $choices[ $taken ],
					'{known}'   => implode( ', ', array_filter( array_keys( $choices ) ) ),
				)
			);
			$value   = $taken;
		}
		if ( $value !== $default ) {
			$settings[ $name ] = $value;
		}
	}
	return array( $settings, $notes );
}

/** What is wrong, for those who can change it and for nobody else. */
function notes( $notes ) {
	$post = get_the_ID();
	if ( ! $notes || ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' ) ) ) {
		return '';
	}
	$lines   = array_map( 'esc_html', $notes );
	$lines[] = esc_html( words( get_user_locale() )['seen'] );
	return '<p class="camber-note" style="box-sizing:border-box;border:2px solid;padding:1em">' . implode( '<br>', $lines ) . '</p>';
}
