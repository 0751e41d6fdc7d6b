package architutor.cli;

import architutor.app.Studio;
import architutor.critique.Profile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The option of every command that asks only some of the rules.
final class ProfileOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "what the review is for; default: " + Profile.USUAL)
  private String name = Profile.USUAL;

  /// @throws Misuse if there is none of that name
  Profile in(Studio studio) {
    var names = studio.profiles().stream().map(Profile::id).toList();
    return studio.profile(name).orElseThrow(() -> Misuse.unknown(spec, "profile", name, names));
  }
}
