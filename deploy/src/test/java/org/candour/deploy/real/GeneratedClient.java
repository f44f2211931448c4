package org.candour.deploy.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A Java client made from a description by OpenAPI Generator, which runs in a process of its own.
 */
record GeneratedClient(Path folder, String said) {
  private static final Path GENERATOR =
      Path.of("target/openapi-generator/openapi-generator-cli.jar").toAbsolutePath();

  static GeneratedClient from(String description, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path document = Files.writeString(folder.resolve("openapi.yaml"), description);
    Path output = folder.resolve("said.txt");
    Process generator =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--generator-name=java",
                "--library=native",
                "--input-spec=" + document,
                "--output=" + folder,
                "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false"
                    + ",apiDocs=false,modelDocs=false",
                "--additional-properties=useJakartaEe=true,useJspecify=true,openApiNullable=false")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = generator.waitFor(5, TimeUnit.MINUTES);
    generator.destroyForcibly();
    String said = Files.readString(output);
    if (!ended || generator.exitValue() != 0) {
      throw new IllegalStateException(said);
    }
    return new GeneratedClient(folder, said);
  }

  /**
   * What the generator was not content with; examples as data are beyond it, and meant for people.
   */
  List<String> complaints() {
    return said.lines()
        .filter(l -> l.contains("WARN") || l.contains("ERROR"))
        .filter(l -> !l.contains("Ignoring complex example on request body"))
        .toList();
  }

  /** Compiles the client and a program that uses it, and gives what the program is. */
  Object with(Path program) throws IOException, ReflectiveOperationException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-proc:none", "-d", classes.toString(), program.toString()));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
      sources.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("The generated client does not compile.");
    }
    String name = program.getFileName().toString().replace(".java", "");
    return new URLClassLoader(new URL[] {url(classes)})
        .loadClass(name)
        .getConstructor()
        .newInstance();
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
