@org.jspecify.annotations.NullMarked
package architutor.text;
