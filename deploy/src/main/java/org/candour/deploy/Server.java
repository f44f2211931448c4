package org.candour.deploy;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;

/** The application server with the one application, in this process. */
final class Server implements AutoCloseable {
  private final PayaraMicroRuntime runtime;

  private Server(PayaraMicroRuntime runtime) {
    this.runtime = runtime;
  }

  // The server's launcher declares Exception: whatever it throws, the start has failed.
  static Server start(Installation installation, Home home, Listening listening)
      throws CannotStart {
    Path folder = home.folder("server");
    try {
      String[] options = options(installation, folder, listening);
      return new Server(PayaraMicroLauncher.create(options).getRuntime());
    } catch (Exception e) {
      throw new CannotStart(
          "The server did not start. See " + folder.resolve("server.0.log") + ".", e);
    }
  }

  @Override
  public void close() {
    try {
      runtime.shutdown();
    } catch (BootstrapException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] options(Installation installation, Path folder, Listening listening)
      throws IOException {
    return List.of(
            "--nohazelcast",
            "--disablephonehome",
            "--unpackdir",
            folder.resolve("runtime").toString(), // once, not at every start
            "--prebootcommandfile",
            commands(folder, listening).toString(),
            "--logproperties",
            logging(folder).toString(),
            "--port",
            Integer.toString(listening.port()),
            "--contextroot",
            "/",
            "--deploy",
            installation.application().toString())
        .toArray(String[]::new);
  }

  private static Path logging(Path folder) throws IOException {
    Properties properties = new Properties();
    try (InputStream shipped = Server.class.getResourceAsStream("logging.properties")) {
      properties.load(shipped);
    }
    Path log = folder.resolve("server.%g.log");
    properties.setProperty("java.util.logging.FileHandler.pattern", log.toString());
    Path file = folder.resolve("logging.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    return file;
  }

  /**
   * What the server is told before it starts: where to listen, not to say what it is nor to add
   * headers of its own, and to serve no figures and no description of its own, which it would to
   * anybody who asks.
   */
  private static Path commands(Path folder, Listening listening) throws IOException {
    String network = "set configs.config.server-config.network-config.";
    String http = network + "protocols.protocol.http-listener.http.";
    return Files.write(
        folder.resolve("before-boot.txt"),
        List.of(
            network
                + "network-listeners.network-listener.http-listener.address="
                + listening.address(),
            http + "xpowered-by=false",
            http + "server-header=false",
            http + "xframe-options=false",
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "set-openapi-configuration --enabled=false"));
  }
}
