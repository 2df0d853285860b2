//! The texts of overlays under edit: actions that go and actions that come, what else is in them stays as it is written. Takes
//! texts that parse, gives texts that parse to what was meant, or are written anew.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::load::{Source, SpecFiles, parse_yaml, text};
use crate::overlay::Overlay;
use crate::position;

/// The key of actions that `sync` has proposed, and takes back when they are not needed.
const PROPOSED: &str = "x-proposed";

/// All overlays of a specs directory by their path below `overlays/`.
pub(super) struct OverlayTexts {
    root: SpecFiles,
    all: BTreeMap<String, OverlayText>,
}

/// An overlay and its text.
pub(super) struct OverlayText {
    text: String,
    tree: Value,
    pub(super) parsed: Overlay,
}

/// A change of a node, by its JSON pointer, that an overlay is to make.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Correction {
    /// A JSONPath.
    pub target: String,
    /// `None` to remove it.
    pub update: Option<Value>,
}

impl OverlayTexts {
    pub(super) fn parse(specs: &SpecFiles, sources: &mut Vec<Source>) -> Result<Self, Diagnostics> {
        let root = SpecFiles { root: specs.root.clone(), ..SpecFiles::default() };
        let mut all = BTreeMap::new();
        let mut faults = Diagnostics::new();
        for (path, bytes) in &specs.overlays {
            let shown = shown(&root, path);
            let read = text(&shown, bytes).and_then(|text| {
                sources.push(Source { path: shown.clone(), text: text.to_owned() });
                OverlayText::parse(&shown, text.to_owned())
            });
            match read {
                Ok(overlay) => drop(all.insert(path.clone(), overlay)),
                Err(unreadable) => faults.extend(unreadable),
            }
        }
        if faults.has_errors() { Err(faults) } else { Ok(Self { root, all }) }
    }

    /// The overlays as they are now.
    pub(super) fn parsed(&self) -> Vec<Overlay> {
        self.all.values().map(|each| each.parsed.clone()).collect()
    }

    /// The files as they are now.
    pub(super) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.all.iter().map(|(path, each)| (path.clone(), each.text.clone().into_bytes())).collect()
    }

    /// The overlays of a file of upstream, in the order in which they apply, by their paths.
    pub(super) fn of<'o>(&'o self, path: &str) -> impl Iterator<Item = (&'o str, &'o Overlay)> {
        let extends = extends(path);
        self.all
            .iter()
            .filter(move |(_, each)| each.parsed.extends == extends)
            .map(|(path, each)| (path.as_str(), &each.parsed))
    }

    /// The overlays of files for which `is_bound` does not hold, with what they extend.
    pub(super) fn strays(&self, is_bound: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let is_stray = |overlay: &Overlay| {
            overlay.extends.strip_prefix("openapi/").is_none_or(|path| !is_bound(path))
        };
        let strays = self.all.iter().filter(|(_, each)| is_stray(&each.parsed));
        strays.map(|(path, each)| (path.clone(), each.parsed.extends.clone())).collect()
    }

    /// An overlay's path as it is shown.
    pub(super) fn name(&self, path: &str) -> String {
        format!("overlays/{path}")
    }

    /// How the action of an overlay reads.
    pub(super) fn target(&self, path: &str, action: usize) -> String {
        let action = self.all.get(path).and_then(|each| each.tree["actions"].get(action));
        let target = action.and_then(|action| action["target"].as_str());
        target.unwrap_or_default().to_owned()
    }

    pub(super) fn drop_file(&mut self, path: &str) {
        self.all.remove(path);
    }

    /// Gives the overlays of a file its new path.
    pub(super) fn rename(&mut self, from: &str, to: &str) {
        let (from, to) = (extends(from), extends(to));
        for (path, each) in &mut self.all {
            if each.parsed.extends != from {
                continue;
            }
            let mut tree = each.tree.clone();
            tree["extends"] = Value::from(to.as_str());
            let line = each.text.find(&format!("extends: {from}\n"));
            let text = line.map(|_| {
                each.text.replacen(&format!("extends: {from}\n"), &format!("extends: {to}\n"), 1)
            });
            each.replace(&shown(&self.root, path), text, tree);
        }
    }

    /// Takes an action out; the file with it, if it was the only one.
    pub(super) fn drop_action(&mut self, path: &str, action: usize) {
        let Some(overlay) = self.all.get_mut(path) else { return };
        let mut tree = overlay.tree.clone();
        let Some(actions) = tree["actions"].as_array_mut().filter(|all| action < all.len()) else {
            return;
        };
        actions.remove(action);
        if actions.is_empty() {
            self.drop_file(path);
            return;
        }
        let text = without_item(&overlay.text, action);
        overlay.replace(&shown(&self.root, path), text, tree);
    }

    /// Adds an action to the last overlay of a file, or to a new one; the path of the overlay.
    pub(super) fn correct(
        &mut self,
        file: &str,
        correction: &Correction,
        reason: &str,
    ) -> Result<String, Diagnostics> {
        let action = match &correction.update {
            Some(update) => {
                json!({"target": correction.target, "update": update, "x-reason": reason, PROPOSED: true})
            }
            None => {
                json!({"target": correction.target, "remove": true, "x-reason": reason, PROPOSED: true})
            }
        };
        let last = self.of(file).last().map(|(path, _)| path.to_owned());
        let path = last.unwrap_or_else(|| self.new_path(file));
        let shown = shown(&self.root, &path);
        match self.all.get_mut(&path) {
            Some(overlay) => {
                let mut tree = overlay.tree.clone();
                if let Some(actions) = tree["actions"].as_array_mut() {
                    actions.push(action.clone());
                }
                let text = format!("{}\n{}", overlay.text.trim_end(), yaml(&json!([action])));
                overlay.replace(&shown, Some(text), tree);
            }
            None => {
                let name = file.rsplit('/').next().unwrap_or(file);
                let tree = json!({
                    "overlay": "1.0.0",
                    "info": {"title": format!("Corrections of {name}"), "version": "1.0.0"},
                    "extends": extends(file),
                    "actions": [action],
                });
                let overlay = OverlayText::parse(&shown, yaml(&tree))?;
                self.all.insert(path.clone(), overlay);
            }
        }
        Ok(path)
    }

    /// Takes out the actions that `sync` has proposed; overlay and target of each.
    pub(super) fn retry(&mut self) -> Vec<(String, String)> {
        let mut retried = Vec::new();
        for path in self.all.keys().cloned().collect::<Vec<_>>() {
            let actions = self.all.get(&path).and_then(|each| each.tree["actions"].as_array());
            let proposed: Vec<(usize, String)> = actions
                .into_iter()
                .flatten()
                .enumerate()
                .filter(|(_, action)| action[PROPOSED] == true)
                .map(|(index, action)| {
                    (index, action["target"].as_str().unwrap_or_default().to_owned())
                })
                .collect();
            for (index, target) in proposed.into_iter().rev() {
                self.drop_action(&path, index);
                retried.push((self.name(&path), target));
            }
        }
        retried
    }

    /// Takes the last action of a target and a reason out of a file's overlays.
    pub(super) fn take_back(&mut self, file: &str, target: &str, reason: &str) {
        let is_it = |action: &Value| action["target"] == target && action["x-reason"] == reason;
        let found = self.of(file).filter_map(|(path, _)| {
            let actions = self.all.get(path)?.tree["actions"].as_array()?;
            Some((path.to_owned(), actions.iter().rposition(is_it)?))
        });
        if let Some((path, action)) = found.last() {
            self.drop_action(&path, action);
        }
    }

    /// The path of a file's first overlay: as the file's below its directory, where no other overlay is.
    fn new_path(&self, file: &str) -> String {
        let below = file
            .strip_prefix("reference/")
            .or_else(|| file.strip_prefix("docs/b2b-edition/specs/"))
            .unwrap_or(file);
        let stem = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
        let names = (1..).map(|number: usize| match number {
            1 => format!("{stem}.yaml"),
            _ => format!("{stem}.{number}.yaml"),
        });
        // The numbers have no end, so one is free.
        names.into_iter().find(|name| !self.all.contains_key(name)).unwrap_or_default()
    }
}

impl OverlayText {
    fn parse(shown: &Arc<str>, text: String) -> Result<Self, Diagnostics> {
        let tree = parse_yaml(shown, &text)?;
        let parsed = Overlay::parse(shown, &tree)?;
        Ok(Self { text, tree, parsed })
    }

    /// Takes the text if it says what the tree does; else writes the tree, without the comments of the text.
    fn replace(&mut self, shown: &Arc<str>, text: Option<String>, tree: Value) {
        let says = |text: &String| parse_yaml(shown, text).is_ok_and(|said| said == tree);
        let text = text.filter(says).unwrap_or_else(|| yaml(&tree));
        if let Ok(parsed) = Overlay::parse(shown, &tree) {
            *self = Self { text, tree, parsed };
        }
    }
}

fn shown(root: &SpecFiles, path: &str) -> Arc<str> {
    root.shown(&format!("overlays/{path}"))
}

fn extends(path: &str) -> String {
    format!("openapi/{path}")
}

fn yaml(tree: &Value) -> String {
    // A tree of JSON has no value that YAML lacks.
    serde_yaml::to_string(tree).unwrap_or_default()
}

/// The text without the lines of an action; `None` where they are not its alone.
fn without_item(text: &str, index: usize) -> Option<String> {
    let start = |index: usize| -> Option<usize> {
        let located = position::locate(text, &format!("/actions/{index}"))?;
        let line = text[..located.range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let is_first = text[line..located.range.start].trim() == "-";
        (located.exact && is_first).then_some(line)
    };
    let (begin, end) = (start(index)?, start(index + 1).unwrap_or(text.len()));
    Some(format!("{}{}", &text[..begin], &text[end..]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const MUGS: &str = "\
# What upstream got wrong.
overlay: 1.0.0
info: {title: Mugs, version: 1.0.0}
extends: openapi/reference/mugs.yml
actions:
- target: $.a # the first
  remove: true
  x-reason: one
- target: $.b
  update:
    c: 1
  x-reason: two
";

    fn overlays() -> OverlayTexts {
        let specs = SpecFiles {
            overlays: [("mugs.yaml".to_owned(), MUGS.as_bytes().to_vec())].into(),
            ..SpecFiles::default()
        };
        OverlayTexts::parse(&specs, &mut Vec::new()).unwrap()
    }

    fn written(overlays: &OverlayTexts, path: &str) -> String {
        String::from_utf8(overlays.files().remove(path).unwrap_or_default()).unwrap()
    }

    #[test]
    fn an_action_goes_with_its_lines_alone() {
        let mut overlays = overlays();
        overlays.drop_action("mugs.yaml", 0);
        let expected =
            MUGS.replace("- target: $.a # the first\n  remove: true\n  x-reason: one\n", "");
        assert_eq!(written(&overlays, "mugs.yaml"), expected);
        overlays.drop_action("mugs.yaml", 0);
        assert!(overlays.files().is_empty());
    }

    #[test]
    fn what_was_proposed_is_taken_back() {
        let mut overlays = overlays();
        let correction = Correction { target: "$.d".into(), update: None };
        overlays.correct("reference/mugs.yml", &correction, "three").unwrap();
        let retried = ("overlays/mugs.yaml".to_owned(), "$.d".to_owned());
        assert_eq!(overlays.retry(), [retried]);
        assert_eq!(written(&overlays, "mugs.yaml"), MUGS);
    }

    #[test]
    fn an_action_comes_behind_the_others() {
        let mut overlays = overlays();
        let correction = Correction { target: "$.d".into(), update: Some(json!({"e": {}})) };
        let path = overlays.correct("reference/mugs.yml", &correction, "three").unwrap();
        let added = "- target: $.d\n  update:\n    e: {}\n  x-reason: three\n  x-proposed: true\n";
        assert_eq!(
            (path.as_str(), written(&overlays, &path)),
            ("mugs.yaml", format!("{MUGS}{added}"))
        );
    }

    #[test]
    fn a_file_without_an_overlay_gets_one() {
        let mut overlays = overlays();
        let correction = Correction { target: "$.d".into(), update: None };
        let path = overlays.correct("reference/a/cups.yml", &correction, "r").unwrap();
        let text = written(&overlays, &path);
        assert!(
            path == "a/cups.yaml" && text.contains("extends: openapi/reference/a/cups.yml\n"),
            "{text}"
        );
    }

    #[test]
    fn a_file_of_another_path_keeps_its_overlays() {
        let mut overlays = overlays();
        overlays.rename("reference/mugs.yml", "reference/new/mugs.yml");
        let expected = MUGS.replace("reference/mugs.yml", "reference/new/mugs.yml");
        assert_eq!(written(&overlays, "mugs.yaml"), expected);
    }
}
