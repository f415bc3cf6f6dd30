use super::tags;

#[test]
fn tags_are_found_outside_comments_and_scripts() {
    let page = "<!-- <b> --><script src=./a.js>if (a<b) '<i style=x>'</script><P Class='x y'>1 < 2</p><br/>";
    let found = tags(page);
    let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["script", "p", "br"]);
    assert_eq!(found[0].get("src"), Some("./a.js"));
    assert_eq!(found[1].get("class"), Some("x y"));
    assert_eq!(found[1].names().collect::<Vec<_>>(), ["class"]);
}
