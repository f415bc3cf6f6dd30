//! `html!` as Yew has it, turned into calls of a pen (`src/pen.rs`) that opens elements and closes them.
//!
//! Yew's own macro writes every element out where it stands, several times as long as the calls. Components are left to it.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser, Result};
use syn::{Error, Expr, Ident, Lit, LitBool, LitStr, Token, braced, parse2, token::Brace};

/// Attributes that are there or not, and have no text of their own.
const FLAGS: [&str; 7] =
    ["disabled", "hidden", "muted", "open", "playsinline", "readonly", "selected"];

/// Markup with Rust in braces: attributes, listeners, keys, `{ for all }`, `if so { } else { }`, and fragments.
#[proc_macro]
pub fn html(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    drawn.parse(input).unwrap_or_else(Error::into_compile_error).into()
}

/// What draws markup with a pen of its own.
fn drawn(input: ParseStream) -> Result<TokenStream> {
    let Child { tag, inside, .. } = child(input)?;
    if !input.is_empty() {
        return Err(input.error("expected one element, or a fragment around all"));
    }
    let (pen, tag) = (pen(), tag.unwrap_or_else(no_tag));
    Ok(quote!({ let mut #pen = crate::pen::Pen::new(#tag); #inside #pen.done() }))
}

/// The pen's name, which no expression inside the markup sees.
fn pen() -> Ident {
    Ident::new("pen", Span::mixed_site())
}

/// What a list has that no element is around.
fn no_tag() -> TokenStream {
    quote!(::core::option::Option::None)
}

struct Child {
    /// What opens it, unless it is Rust in braces.
    tag: Option<TokenStream>,
    /// What draws it, or what is in it.
    inside: TokenStream,
    /// Whether it is one node, whatever happens.
    is_one: bool,
}

impl Child {
    fn drawn(self) -> TokenStream {
        let (Child { tag, inside, .. }, pen) = (self, pen());
        tag.map_or(inside.clone(), |tag| quote!(#pen.open(#tag); #inside #pen.close();))
    }
}

fn child(input: ParseStream) -> Result<Child> {
    let pen = pen();
    if input.peek(Token![if]) {
        return Ok(Child { tag: Some(no_tag()), inside: branches(input)?, is_one: true });
    }
    if !input.peek(Brace) {
        return element(input);
    }
    let inside;
    braced!(inside in input);
    let is_one = inside.parse::<Option<Token![for]>>()?.is_none();
    let inside: TokenStream = inside.parse()?;
    let inside = if is_one { quote!(#pen.put(#inside);) } else { quote!(#pen.put_all(#inside);) };
    Ok(Child { tag: None, inside, is_one })
}

/// `if` with its condition, its children, and what else.
fn branches(input: ParseStream) -> Result<TokenStream> {
    input.parse::<Token![if]>()?;
    let condition = input.call(Expr::parse_without_eager_brace)?;
    let then = block(input)?;
    let otherwise = match input.parse::<Option<Token![else]>>()? {
        Some(_) if input.peek(Token![if]) => branches(input)?,
        Some(_) => block(input)?,
        None => TokenStream::new(),
    };
    Ok(quote!(if #condition { #then } else { #otherwise }))
}

/// Children in braces.
fn block(input: ParseStream) -> Result<TokenStream> {
    let inside;
    braced!(inside in input);
    let mut children = TokenStream::new();
    while !inside.is_empty() {
        children.extend(child(&inside)?.drawn());
    }
    Ok(children)
}

/// A name, which may have dashes; a fragment has none.
fn name(input: ParseStream) -> Result<LitStr> {
    if input.peek(Token![>]) {
        return Ok(LitStr::new("", input.span()));
    }
    let first = input.call(Ident::parse_any)?;
    let mut name = first.unraw().to_string();
    while input.parse::<Option<Token![-]>>()?.is_some() {
        name = format!("{name}-{}", input.call(Ident::parse_any)?);
    }
    Ok(LitStr::new(&name, first.span()))
}

/// An element with all that is in it, or a fragment.
fn element(input: ParseStream) -> Result<Child> {
    let pen = pen();
    input.parse::<Token![<]>()?;
    let name = name(input)?;
    let mut start = Start::default();
    while !input.peek(Token![>]) && !input.peek(Token![/]) {
        start.read(&name.value(), input)?;
    }
    let mut children = Vec::new();
    if input.parse::<Option<Token![/]>>()?.is_none() {
        input.parse::<Token![>]>()?;
        while !(input.peek(Token![<]) && input.peek2(Token![/])) {
            if input.is_empty() {
                return Err(Error::new(name.span(), format!("nothing closes <{}>", name.value())));
            }
            children.push(child(input)?);
        }
        input.parse::<Token![<]>()?;
        input.parse::<Token![/]>()?;
        let end = self::name(input)?;
        if end.value() != name.value() {
            return Err(Error::new(end.span(), format!("expected </{}>", name.value())));
        }
    }
    input.parse::<Token![>]>()?;
    let is_around_one = matches!(children.as_slice(), [Child { is_one: true, .. }]);
    let inside: TokenStream = children.into_iter().map(Child::drawn).collect();
    if name.value().is_empty() {
        return Ok(Child { tag: Some(no_tag()), inside, is_one: true });
    }
    let Start { besides, mut attributes } = start;
    attributes.sort_by_key(|(place, ..)| *place);
    let keys = attributes.iter().map(|(_, key, _)| key);
    let known = attributes.iter().map(|(.., text)| match text {
        Ok(text) => quote!(::core::option::Option::Some(#text)),
        Err(_) => quote!(::core::option::Option::None),
    });
    let told = attributes.iter().filter_map(|(.., text)| text.as_ref().err());
    let tag = quote!(::core::option::Option::Some(&crate::pen::Tag {
        name: #name, keys: &[#(#keys),*], known: &[#(#known),*], is_around_one: #is_around_one,
    }));
    Ok(Child {
        tag: Some(tag),
        inside: quote!(#besides #(#pen.attribute(#told);)* #inside),
        is_one: true,
    })
}

/// What stands in a start tag after the name.
#[derive(Default)]
struct Start {
    /// What tells the pen anything but attributes.
    besides: TokenStream,
    /// Each with its place, its name, and its text, or what gives that while the app runs.
    attributes: Vec<(u8, LitStr, std::result::Result<LitStr, TokenStream>)>,
}

impl Start {
    /// Reads `name="value"`, `name={value}`, or `{name}` for a value of that name.
    fn read(&mut self, element: &str, input: ParseStream) -> Result<()> {
        let (label, value) = if input.peek(Brace) {
            let value = value(input)?;
            (name.parse2(value.clone())?, value)
        } else {
            let label = name(input)?;
            input.parse::<Token![=]>()?;
            (label, value(input)?)
        };
        let (pen, text) = (pen(), label.value());
        let word = Ident::new(&text.replace('-', "_"), label.span());
        let is_flag = FLAGS.contains(&text.as_str());
        let is_field = matches!(element, "input" | "textarea");
        let besides = match text.as_str() {
            "key" => quote!(#pen.key(#value);),
            "value" | "checked" if is_field => quote!(#pen.#word(#value);),
            _ if text.starts_with("on") => {
                quote!(#pen.on(::yew::html::#word::Wrapper::__macro_new(#value));)
            }
            _ => TokenStream::new(),
        };
        if self.attributes.iter().any(|(_, other, _)| other.value() == text) {
            return Err(Error::new(label.span(), format!("{text} is said twice")));
        }
        if !besides.is_empty() {
            self.besides.extend(besides);
            return Ok(());
        }
        let told = match parse2::<Lit>(value.clone()) {
            Ok(Lit::Str(text)) => Ok(text),
            Ok(Lit::Bool(LitBool { value: true, .. })) if is_flag => Ok(label.clone()),
            _ if is_flag => Err(quote!((#value).then_some(::yew::AttrValue::Static(#label)))),
            // A class of no name is none.
            _ if text == "class" => {
                Err(quote!(crate::pen::with(::core::option::Option::None, #value)))
            }
            _ => Err(value),
        };
        // As Yew orders them.
        let place = match text.as_str() {
            "class" => 3,
            "value" => 1,
            _ => u8::from(is_flag) * 2,
        };
        self.attributes.push((place, label, told));
        Ok(())
    }
}

/// A literal, or what stands in braces.
fn value(input: ParseStream) -> Result<TokenStream> {
    if !input.peek(Brace) {
        return Ok(input.parse::<Lit>()?.into_token_stream());
    }
    let inside;
    braced!(inside in input);
    inside.parse()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_in_words() {
        for (markup, told) in [
            (r#"<p>{ "Hello" }"#, "nothing closes <p>"),
            (r#"<p>{ "Hello" }</div>"#, "expected </p>"),
            ("<br /><br />", "expected one element, or a fragment around all"),
            (r#"<p class="a" class="b" />"#, "class is said twice"),
            ("<p>Hello</p>", "expected `<`"),
            ("<p title=hello />", "expected literal"),
            ("<p title />", "expected `=`"),
            ("if so { <br /> } else", "unexpected end of input, expected curly braces"),
        ] {
            let fault = drawn.parse_str(markup).map_err(|fault| fault.to_string());
            assert_eq!(fault.err().as_deref(), Some(told), "{markup}");
        }
    }

    #[test]
    fn the_markup_of_the_app_is_understood() {
        for markup in [
            "<></>",
            "{ for all }",
            r#"<input value={text} checked={so} {id} aria-label="name" for="b" {onchange} />"#,
            "<ul key={1}>if let Some(a) = b { <li /> } else if c { { d } } else { <li>{ e }</li> }</ul>",
        ] {
            assert_eq!(
                drawn.parse_str(markup).map_err(|fault| fault.to_string()).err(),
                None,
                "{markup}"
            );
        }
    }
}
