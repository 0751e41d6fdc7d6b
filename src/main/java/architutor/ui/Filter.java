package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.critique.Severity;
import java.util.Optional;

/// Which findings are listed.
record Filter(Optional<Severity> severity, Optional<Pillar> pillar) {
  static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

  Filter severity(Optional<Severity> next) {
    return new Filter(next, pillar);
  }

  Filter pillar(Optional<Pillar> next) {
    return new Filter(severity, next);
  }

  boolean lets(Finding finding) {
    return severity.map(s -> s == finding.severity()).orElse(true)
        && pillar.map(p -> p == finding.rule().pillar()).orElse(true);
  }
}
