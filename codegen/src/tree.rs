//! The generated files on disk: the only part of the generator that writes them, or looks whether they are as they
//! should be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Folders of generated files, and generated parts of files.
#[derive(Debug)]
pub struct Tree {
    folders: Vec<PathBuf>,
    files: BTreeMap<PathBuf, String>,
}

/// The difference between a file and its expected content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing,
    /// Its text is another.
    Changed,
    /// It should not be there.
    Stray,
}

impl Tree {
    /// The files below `folder`, by their paths in it; nothing else may be there.
    pub fn new(folder: PathBuf, files: BTreeMap<String, String>) -> Self {
        let mut tree = Self { folders: Vec::new(), files: BTreeMap::new() };
        tree.add_folder(folder, files);
        tree
    }

    /// Adds another such folder.
    pub fn add_folder(&mut self, folder: PathBuf, files: BTreeMap<String, String>) {
        self.files.extend(files.into_iter().map(|(path, text)| (folder.join(path), text)));
        self.folders.push(folder);
    }

    /// Adds a file in another folder.
    pub fn add(&mut self, path: PathBuf, text: String) {
        self.files.insert(path, text);
    }

    /// Adds a part of a file that is otherwise handwritten: the lines between two lines that hold `# <generated>` and
    /// `# </generated>`.
    ///
    /// # Errors
    /// If the file cannot be read or does not have the marks.
    pub fn add_part(&mut self, path: PathBuf, part: &str) -> io::Result<()> {
        let text = fs::read_to_string(&path)?;
        let marks = text.find("# <generated>\n").zip(text.find("# </generated>\n"));
        let Some((start, end)) = marks.filter(|(start, end)| start < end) else {
            let message = format!("{}: no lines `# <generated>` and `# </generated>`", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        };
        let text = format!("{}# <generated>\n{part}{}", &text[..start], &text[end..]);
        self.files.insert(path, text);
        Ok(())
    }

    /// The differences by path.
    ///
    /// # Errors
    /// If the files cannot be read.
    pub fn differences(&self) -> io::Result<BTreeMap<PathBuf, Difference>> {
        let mut differences = BTreeMap::new();
        for (path, text) in &self.files {
            match fs::read(path) {
                Ok(found) if found == text.as_bytes() => {}
                Ok(_) => {
                    differences.insert(path.clone(), Difference::Changed);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    differences.insert(path.clone(), Difference::Missing);
                }
                Err(error) => return Err(error),
            }
        }
        for folder in &self.folders {
            let found = files_below(folder)?.into_iter().filter(|path| !self.files.contains_key(path));
            differences.extend(found.map(|path| (path, Difference::Stray)));
        }
        Ok(differences)
    }

    /// Makes the files what they should be; touches only those that differ. Returns how many did.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn write(&self) -> io::Result<usize> {
        let differences = self.differences()?;
        for (path, difference) in &differences {
            if *difference == Difference::Stray {
                fs::remove_file(path)?;
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, &self.files[path])?;
        }
        Ok(differences.len())
    }

    /// The files and their texts.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|(path, text)| (path.as_path(), text.as_str()))
    }

    /// Returns the number of lines of all files.
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// Returns the number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns true if there are no differences.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn files_below(folder: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.insert(path);
        }
    }
    Ok(files)
}
