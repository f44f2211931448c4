package org.candour.deploy.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.candour.deploy.settings.CannotStart;

/** How the server is started; each option that is not plain has its reason beside it. */
record ServerOptions(Programs programs, Path data, Path init, int port, Duration longestStatement) {

  ServerProcess launch(Path log, PidFile pid) throws CannotStart {
    try {
      Process process =
          Programs.process(command(), data)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      ServerProcess server = new ServerProcess(process, pid, log);
      server.remember();
      return server;
    } catch (IOException e) {
      throw new CannotStart("The database could not be started: " + e.getMessage(), e);
    }
  }

  private List<String> command() {
    return programs.server(
        "--datadir=" + data,
        "--port=" + port,
        "--bind-address=127.0.0.1",
        "--socket=server.sock", // below the data folder: a full path may be longer than sockets
        // allow
        "--init-file=" + init,
        "--skip-ssl", // or each start makes a key pair first, for seconds; nothing leaves this
        // computer
        "--max-statement-time=" + longestStatement.toSeconds(),
        "--character-set-server=utf8mb4",
        "--default-time-zone=+00:00",
        "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,"
            + "ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE",
        "--innodb-buffer-pool-size=256M",
        "--innodb-flush-log-at-trx-commit=1");
  }
}
