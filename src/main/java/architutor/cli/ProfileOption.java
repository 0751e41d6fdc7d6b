package architutor.cli;

import architutor.app.Studio;
import architutor.critique.Profile;
import architutor.text.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /// @throws ParameterException if there is none of that name
  Profile in(Studio studio) {
    var names = studio.profiles().stream().map(Profile::id).toList();
    return studio
        .profile(name)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "there is no profile «" + name + "»: " + Nearest.advice(name, names)));
  }
}
