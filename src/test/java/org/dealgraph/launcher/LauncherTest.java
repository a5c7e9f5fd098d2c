package org.dealgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.dealgraph.launcher.Installation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {

  @TempDir private Path folder;

  private Installation launcher;

  @BeforeEach
  void install() throws Exception {
    launcher = Installation.in(folder);
  }

  @Test
  void passesArgumentsOn() throws Exception {
    Outcome outcome = launcher.built().run("a b", "", "智谱", "*");
    assertThat(outcome).isEqualTo(new Outcome(0, "[a b, , 智谱, *]\n", ""));
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    assertThat(launcher.built().run("exit", "42").code()).isEqualTo(42);
  }

  @Test
  void passesOptionsOfTheJvmOn() throws Exception {
    launcher.built().with("DEALGRAPH_OPTS", "-Xmx64m -XX:+PrintFlagsFinal");
    assertThat(launcher.run().out()).containsPattern("MaxHeapSize += 67108864");
  }

  @Test
  void becomesTheProgramSoThatSignalsReachIt() throws Exception {
    Process process = launcher.built().start(folder, launcher.home() + "/dealgraph", "wait");
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("[wait]");
      process.toHandle().destroy();
      assertThat(process.waitFor()).isEqualTo(128 + 15);
    }
  }

  @Test
  void startsFromAnotherFolderThroughLinks() throws Exception {
    launcher.built();
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createSymbolicLink(folder.resolve("inner"), Path.of("deal graph/dealgraph"));
    Files.createSymbolicLink(elsewhere.resolve("outer"), Path.of("../inner"));
    Process process = launcher.start(elsewhere, elsewhere.resolve("outer").toString(), "x");
    assertThat(Installation.finish(process)).isEqualTo(new Outcome(0, "[x]\n", ""));
  }

  @Test
  void leavesAnOldJdkForANewerOne() throws Exception {
    Path jdks = Files.createDirectory(folder.resolve("j d k s"));
    Installation.jdk(jdks.resolve("a-21"), "21.0.1");
    Installation.jdk(jdks.resolve("b-25"), "25.0.1");
    launcher
        .built()
        .with("JAVA_HOME", Installation.jdk(folder.resolve("old"), "17.0.2"))
        .with("DEALGRAPH_JDKS", folder.resolve("nothing") + ":" + jdks);
    assertThat(launcher.run("x")).isEqualTo(new Outcome(0, "[x]\n", ""));
  }

  @Test
  void findsTheJdkOfThePath() throws Exception {
    Installation.jdk(folder.resolve("jdk"), "26");
    Files.createSymbolicLink(launcher.path().resolve("java"), Path.of("../jdk/bin/java"));
    launcher.built().with("JAVA_HOME", "");
    assertThat(launcher.run("x").out()).isEqualTo("[x]\n");
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
    launcher.built().with("JAVA_HOME", Installation.jdk(folder.resolve("old"), "1.8.0_402"));
    Outcome outcome = launcher.run();
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("dealgraph: no JDK 25 or newer found").hasLineCount(1);
  }

  @Test
  void doesNotReplaceTheJdkThatItIsTold() throws Exception {
    launcher.built().with("DEALGRAPH_JAVA", Installation.jdk(folder.resolve("old"), "24"));
    Outcome outcome = launcher.run();
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("DEALGRAPH_JAVA", "JDK 25").hasLineCount(1);
  }

  @Test
  void buildsAtFirstUseAloneAndNeverOnStdout() throws Exception {
    launcher.maven(
        "echo noise; echo noise >&2; cp '%s/spare.jar' '%s'"
            .formatted(launcher.home(), launcher.jar()));
    Outcome first = launcher.run("x");
    assertThat(first.out()).isEqualTo("[x]\n");
    assertThat(first.err()).startsWith("Building Dealgraph (first use").doesNotContain("noise");
    assertThat(launcher.run("y")).isEqualTo(new Outcome(0, "[y]\n", ""));
    assertThat(launcher.builds()).isOne();
  }

  @Test
  void buildsAnewWhenASourceChanged() throws Exception {
    launcher.built().maven();
    Files.writeString(launcher.home().resolve("pom.xml"), "changed");
    assertThat(launcher.run("x").err()).startsWith("Building Dealgraph (its sources changed)");
    assertThat(launcher.run("x").err()).isEmpty();
    assertThat(launcher.builds()).isOne();
  }

  @Test
  void archivesClassesOnceForQuickerStarts() throws Exception {
    launcher.built();
    Files.delete(launcher.archive());
    assertThat(launcher.run("x")).isEqualTo(new Outcome(0, "[x]\n", ""));
    assertThat(launcher.archive()).isNotEmptyFile();
    FileTime made = Files.getLastModifiedTime(launcher.archive());
    launcher.with("DEALGRAPH_OPTS", "-Xshare:on -Xlog:class+load");
    assertThat(launcher.run("y").out()).containsPattern("FakeApp source: shared objects file");
    assertThat(Files.getLastModifiedTime(launcher.archive())).isEqualTo(made);
  }

  @Test
  void runsWhatIsBuiltWhereThereIsNoMaven() throws Exception {
    launcher.built();
    Files.writeString(launcher.home().resolve("pom.xml"), "changed");
    assertThat(launcher.run("x")).isEqualTo(new Outcome(0, "[x]\n", ""));
  }

  @Test
  void buildsOnceForTwoStarts() throws Exception {
    launcher.maven("sleep 1; cp '%s/spare.jar' '%s'".formatted(launcher.home(), launcher.jar()));
    String command = launcher.home() + "/dealgraph";
    Process one = launcher.start(folder, command, "one");
    Process two = launcher.start(folder, command, "two");
    assertThat(Installation.finish(one).out()).isEqualTo("[one]\n");
    assertThat(Installation.finish(two).out()).isEqualTo("[two]\n");
    assertThat(launcher.builds()).isOne();
    assertThat(launcher.lock()).doesNotExist();
  }

  @Test
  void breaksALockWhoseOwnerIsGone() throws Exception {
    launcher.maven();
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(launcher.lock());
    Files.writeString(launcher.lock().resolve("owner"), gone.pid() + "\n");
    assertThat(launcher.run("x").out()).isEqualTo("[x]\n");
  }

  @Test
  void showsTheEndOfAFailedBuild() throws Exception {
    launcher.maven(
        "echo first; for i in 1 2 3 4 5 6 7 8 9 10; do echo; echo; done; echo last; exit 1");
    Outcome outcome = launcher.run();
    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("last\n", launcher.home().resolve("target/build.log").toString())
        .doesNotContain("first\n");
    assertThat(launcher.lock()).doesNotExist();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Outcome outcome = launcher.run();
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("install Maven").hasLineCount(1);
  }

  @Test
  void anInterruptedBuildLeavesNoHalfProgram() throws Exception {
    launcher.maven("echo half >'%s'; echo $$ >maven.pid; exec sleep 60".formatted(launcher.jar()));
    Process process = launcher.start(launcher.home(), "./dealgraph");
    while (!Files.exists(launcher.home().resolve("maven.pid"))) {
      Thread.sleep(20);
    }
    process.toHandle().destroy();
    assertThat(process.waitFor()).isEqualTo(128 + 15);
    assertThat(launcher.jar()).doesNotExist();
    assertThat(launcher.lock()).doesNotExist();
    long maven = Long.parseLong(Files.readString(launcher.home().resolve("maven.pid")).strip());
    assertThat(ProcessHandle.of(maven).filter(ProcessHandle::isAlive)).isEmpty();
  }
}
