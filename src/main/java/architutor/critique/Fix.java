package architutor.critique;

import architutor.edit.Edit;

/// An edit that cures a finding. Nodes that it adds have no place yet.
public record Fix(String title, Edit edit) {}
