package io.github.leakyrelu;

import static io.github.leakyrelu.Project.find;
import static io.github.leakyrelu.Project.pom;
import static io.github.leakyrelu.Project.read;
import static io.github.leakyrelu.Project.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say is so. */
class PagesTest {

    @TempDir
    Path folder;

    /** The first code block of README.md that has this text. */
    private static String block(String text) throws IOException {
        return find("(?ms)^```[^\n]*\n(.*?)\n```$", read("README.md")).stream()
                .filter(block -> block.contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError("README.md has no code block with " + text));
    }

    private String write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8)).toString();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_11) // which starts a source file
    void exampleOfReadmePrintsWhatItsCommentsSay() throws Exception {
        String example = block("class Demo");
        assertThat(run("java", "-cp", "target/classes", write("Example.java", example)))
                .isEqualTo(String.join("\n", find("println.*// (.*)", example)));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_11)
    void compareCommandOfReadmePrintsTheBlockBelowIt() throws Exception {
        assertThat(compare("")).isEqualTo(block("LeakyRelu[slope="));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_11)
    void compareRefusesABadSlopeWithStatus2() throws Exception {
        assertThat(compare(" -1"))
                .isEqualTo("Compare [slope]: slope must be finite and >= 0, got -1.0\nexit status 2");
    }

    /** Runs README.md's command without Maven's part: the classes are there. */
    private static String compare(String slope) throws Exception {
        return run((block("Compare.java").replace("mvn -q compile && ", "") + slope).split(" "));
    }

    @Test
    void coordinatesAndModuleOfReadmeAreTheProjects() throws Exception {
        String group = pom("groupId");
        String artifact = pom("artifactId");
        String version = pom("version");
        String module = find("module (.*) \\{", read("src/main/java9/module-info.java")).get(0);
        assertThat(block("<dependency>")).isEqualTo(String.format("<dependency>\n  <groupId>%s</groupId>\n"
                + "  <artifactId>%s</artifactId>\n  <version>%s</version>\n</dependency>", group, artifact, version));
        assertThat(find("implementation\\(\"(.*)\"\\)", read("README.md")))
                .containsExactly(group + ":" + artifact + ":" + version);
        assertThat(find("Java module: `(.*)`", read("README.md"))).containsExactly(module);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LeakyRelu", "Relu"})
    @EnabledForJreRange(min = JRE.JAVA_9) // whose javac knows --release
    void copyCompilesAloneForJava8(String name) throws Exception {
        String source = read("src/main/java/io/github/leakyrelu/" + name + ".java");
        String copy = write(name + ".java", source.replaceFirst("package .*;", "package pasted;"));
        assertThat(run("javac", "--release", "8", "-Xlint:-options", "-Werror", copy)).isEmpty();
    }

    static Stream<Path> pages() throws IOException {
        return Stream.concat(Stream.of(Paths.get("README.md")), Files.walk(Paths.get("src"))
                .filter(file -> file.toString().endsWith(".md") || file.endsWith("package-info.java")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void filesThatThePageLinksToAreThere(Path page) throws Exception {
        assertThat(find("(?:]\\(|(?:src|href)=\")([^):\"#\\s]+)[)\"#\\s]", read(page.toString())))
                .as("%s", page).isNotEmpty().allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
