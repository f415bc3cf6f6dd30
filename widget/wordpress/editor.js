// The block in WordPress' editor: the settings beside the page, and in the page what they mean. Its words and choices
// are words.json, which camber.php puts before this script; readers get what camber.php writes.

( function ( { blockEditor, blocks, components, element }, words ) {
	const el = element.createElement;
	const settings = Object.entries( words.settings );
	const chosen = ( attributes, name ) => attributes[ name ] ?? Object.keys( words.settings[ name ].choices )[ 0 ];

	function Edit( { attributes, setAttributes } ) {
		const fields = settings.map( ( [ name, { label, choices } ] ) =>
			el( components.SelectControl, {
				key: name,
				label,
				value: chosen( attributes, name ),
				options: Object.entries( choices ).map( ( [ value, words ] ) => ( { value, label: words } ) ),
				onChange: ( value ) => setAttributes( { [ name ]: value || undefined } ),
			} )
		);
		const lines = settings.map( ( [ name, { label, choices } ] ) =>
			el( 'li', { key: name }, `${ label }: ${ choices[ chosen( attributes, name ) ] ?? attributes[ name ] }` )
		);
		return [
			el( blockEditor.InspectorControls, { key: 'settings' }, el( components.PanelBody, { title: words.panel }, fields ) ),
			el(
				'div',
				{ key: 'page', ...blockEditor.useBlockProps() },
				el( components.Placeholder, { icon: 'car', label: 'Camber', instructions: words.preview }, el( 'ul', null, lines ) )
			),
		];
	}

	blocks.registerBlockType( 'camber/lesson', { edit: Edit, save: () => null } );
} )( window.wp, window.camberWords );
