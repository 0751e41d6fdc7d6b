package architutor.critique;

import architutor.model.Id;

/// A setting that a service has and that nobody stated for a node; AWS has no default for it.
record Unstated(Id node, String setting) {}
