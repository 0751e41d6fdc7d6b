@org.jspecify.annotations.NullMarked
package architutor.edit;
