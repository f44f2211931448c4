package org.candour.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.deploy.settings.CannotStart;

/**
 * The database server's programs, as they are laid beside the launcher. Nothing is written there.
 */
record Programs(Path folder) {

  static Programs in(Path folder) throws CannotStart {
    Path wanted = folder.toAbsolutePath().normalize();
    if (!Files.isExecutable(wanted.resolve("bin/mariadbd"))) {
      throw new CannotStart(
          "There is no database server in "
              + wanted
              + ". It is made for Linux on 64-bit Intel or AMD; elsewhere set candour.db.url to a"
              + " MySQL or MariaDB server.");
    }
    return new Programs(wanted);
  }

  List<String> server(String... options) {
    return command("bin/mariadbd", options);
  }

  /**
   * A process of one of them. What it puts aside goes into a folder beside its data: in the folder
   * that all share, a server that starts sweeps away what another one is using.
   */
  static ProcessBuilder process(List<String> command, Path data) throws IOException {
    Path aside = Files.createDirectories(data.resolveSibling("temporary"));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("TMPDIR", aside.toString());
    return process;
  }

  List<String> install(String... options) {
    return command("scripts/mariadb-install-db", options);
  }

  private List<String> command(String program, String... options) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve(program).toString());
    command.add("--no-defaults");
    command.addAll(List.of(options));
    command.add("--basedir=" + folder);
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root"); // the server refuses to run as root unless told so
    }
    return List.copyOf(command);
  }
}
